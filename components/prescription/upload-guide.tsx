import styles from "./upload-guide.module.css";

/** How a prescription must be photographed so that the pharmacist can read it, and what must be on it. */
export function UploadGuide() {
  return (
    <section aria-labelledby="upload-guide" className={styles.guide}>
      <h2 id="upload-guide" className={styles.title}>
        How the pharmacist can read it
      </h2>
      <ul className={styles.list}>
        <li>The whole page, with all four corners. Nothing cut off or covered.</li>
        <li>Flat, in daylight, without flash or shadow, and sharp enough to read.</li>
        <li>Every page, in order. A PDF from the doctor is best as it is.</li>
      </ul>
      <p className={styles.lead}>It must show:</p>
      <ul className={styles.list}>
        <li>the doctor’s name, registration number and signature</li>
        <li>the date it was written</li>
        <li>the patient’s name and age</li>
        <li>the medicine, its strength, how many a day and for how long</li>
      </ul>
    </section>
  );
}
