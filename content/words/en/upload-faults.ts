/** Each says what is wrong with an upload and what to do, in a sentence or two. */
export const uploadFaults = {
  "nothing-chosen": "Choose a photo or a PDF of the prescription.",
  "empty-file": "{named, select, yes {“{file}”} other {The file}} is empty. Choose it again, or take a new photo.",
  "broke-off":
    "The connection broke off before {named, select, yes {“{file}”} other {the file}} had arrived. Send it again.",
  "not-an-upload": "Send the files as multipart/form-data, each as a part named “file”.",
  "too-large":
    "{named, select, yes {“{file}”} other {The file}} is larger than 15 MB. Take the photo again at a smaller size, or send the pages one by one.",
  "too-many-files": "A prescription can have at most {filesMax} files. Send fewer, or combine the pages into one PDF.",
  "upload-too-large": "The files are too large to be sent together. Send them one by one.",
  "wrong-type":
    "{named, select, yes {“{file}”} other {The file}} is not a JPEG, PNG, WebP or HEIC picture or a PDF. Take a photo of the prescription, or choose a PDF.",
  unreadable:
    "{named, select, yes {“{file}”} other {The file}} cannot be opened; it seems to be damaged. Take a new photo, or save the PDF again.",
  "too-slow":
    "{named, select, yes {“{file}”} other {The file}} could not be opened in time. Take photos of its pages instead.",
  encrypted:
    "{named, select, yes {“{file}”} other {The file}} is password-protected. Save it without a password, or take photos of its pages.",
  "too-many-pages":
    "{named, select, yes {“{file}”} other {The file}} has more than {pagesMax} pages. Send only the pages of the prescription.",
  "too-many-pixels":
    "{named, select, yes {“{file}”} other {The file}} has more than {megapixelsMax} megapixels. Take the photo again at a smaller size.",
  "moving-picture": "{named, select, yes {“{file}”} other {The file}} is an animation. Send a still photo or a PDF.",
  infected:
    "{named, select, yes {“{file}”} other {The file}} was blocked by the virus scanner. Take a photo of the prescription instead.",
  "too-many-at-once":
    "{named, select, yes {“{file}”} other {The file}} was not added: several of your files are still being opened. They are not lost. Send this one again in a minute.",
  busy: "{named, select, yes {“{file}”} other {The file}} was not added: many people are sending files right now. Nothing that was stored is lost. Send it again in a minute.",
} as const;
