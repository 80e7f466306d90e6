/** Each says what is wrong with an upload and what to do, in a sentence or two. */
export const uploadFaults = {
  nothingChosen: "Choose a photo or a PDF of the prescription.",
  emptyFile: "{file} is empty. Choose it again, or take a new photo.",
  brokeOff: "The connection broke off before {file} had arrived. Send it again.",
  notAnUpload: "Send the files as multipart/form-data, each as a part named “file”.",
  tooLarge: "{file} is larger than 15 MB. Take the photo again at a smaller size, or send the pages one by one.",
  tooManyFiles: "A prescription can have at most {filesMax} files. Send fewer, or combine the pages into one PDF.",
  uploadTooLarge: "The files are too large to be sent together. Send them one by one.",
  wrongType:
    "{file} is not a JPEG, PNG, WebP or HEIC picture or a PDF. Take a photo of the prescription, or choose a PDF.",
  unreadable: "{file} cannot be opened; it seems to be damaged. Take a new photo, or save the PDF again.",
  tooSlow: "{file} could not be opened in time. Take photos of its pages instead.",
  encrypted: "{file} is password-protected. Save it without a password, or take photos of its pages.",
  tooManyPages: "{file} has more than {pagesMax} pages. Send only the pages of the prescription.",
  tooManyPixels: "{file} has more than {megapixelsMax} megapixels. Take the photo again at a smaller size.",
  movingPicture: "{file} is an animation. Send a still photo or a PDF.",
  infected: "{file} was blocked by the virus scanner. Take a photo of the prescription instead.",
  tooManyAtOnce:
    "{file} was not added: several of your files are still being opened. They are not lost. Send this one again in a minute.",
  busy: "{file} was not added: many people are sending files right now. Nothing that was stored is lost. Send it again in a minute.",
  theFile: "the file",
} as const;
