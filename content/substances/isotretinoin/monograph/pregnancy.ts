import { list, type PregnancyAndFertility, paragraph, row, said, table } from "../../../define";

export const pregnancy: PregnancyAndFertility = {
  contraception: [
    paragraph(
      said(
        "Everyone who could become pregnant needs reliable contraception: from 1 month before the first capsule, without a gap during treatment, and after it for as long as the table below says.",
        "nhs-pregnancy",
        "us-label-pregnancy",
      ),
      said(
        "This also applies if you have no periods or do not have sex, unless your doctor agrees that there is no risk.",
        "nhs-pregnancy",
        "uk-smpc",
      ),
    ),
    list(
      said(
        "One highly effective method that does not depend on remembering it: a hormonal coil, a copper coil or an implant. Or two methods that work in different ways.",
        "nhs-pregnancy",
        "mhra-contraception",
      ),
      said("With a coil or an implant fewer than 1 in 100 users become pregnant in a year.", "mhra-contraception"),
      said(
        "With the contraceptive injection it is 6 in 100 in everyday use, often because a repeat comes late. It counts as highly effective only if your records show that every repeat was given on time.",
        "mhra-contraception",
      ),
      said("A condom or another barrier alone is not enough.", "nhs-pregnancy", "bnf"),
      said("The progestogen-only pill does not count.", "ch-pregnancy", "de-leaflet", "bnf"),
      said(
        "Some medicines make the pill, the patch, the ring and the implant fail: some for epilepsy, tuberculosis and HIV, and St John's wort. Tell us all that you take.",
        "sps-enzyme-inducers",
      ),
      said(
        "Sex without contraception, or an emergency pill? Take no more capsules and call your doctor: a pregnancy may have begun.",
      ),
      said("In the United States two methods are used together.", "us-label-pregnancy"),
    ),
  ],
  afterStopping: [
    table(
      "How long pregnancy must be avoided after the last capsule",
      ["Where", "How long", "Last pregnancy test"],
      row(
        ["India", "6 months, by the warning on the pack", "1 month after, by our policy"],
        "in-cdsco-law",
        "in-cipla",
      ),
      row(["United Kingdom", "1 month", "1 month after; one reference says 5 weeks"], "nhs-pregnancy", "bnf"),
      row(["European Union", "1 month", "1 month after"], "uk-smpc", "mims-dermavax"),
      row(["United States", "1 month", "1 month after"], "us-label-pregnancy"),
    ),
    paragraph(
      said("The UK text says that the medicine has left the body within a month.", "uk-smpc"),
      said(
        "How fast it leaves differs widely between people. In India the 6 months apply.",
        "study-half-life-28-days",
        "in-cdsco-law",
      ),
    ),
  ],
  ifPregnant: [
    list(
      said("Take no more capsules.", "us-label", "nhs-pregnancy"),
      said(
        "Speak with your doctor the same day. They refer you to a specialist in harm to unborn babies.",
        "us-label",
        "uk-smpc",
      ),
      said(
        "The same applies if you become pregnant after stopping, while pregnancy should still be avoided.",
        "uk-smpc",
        "in-cdsco-law",
      ),
      said("Tell us, so that nothing more is supplied and the event is reported."),
    ),
  ],
  breastFeeding: [
    paragraph(
      said(
        "Not while breast-feeding: isotretinoin dissolves in fat and very likely passes into milk.",
        "ch-pregnancy",
        "uk-smpc",
      ),
      said("The US label adds: wait at least 8 days after the last dose.", "us-label-pregnancy"),
    ),
  ],
  men: [
    paragraph(
      said(
        "Men may take it while their partner is trying for a baby or is pregnant: only small amounts reach the semen, and it has not been linked to birth defects.",
        "nhs-pregnancy",
      ),
      said("Men, too, must not share capsules or give blood.", "nhs-pregnancy", "mims-oratane-hk"),
    ),
  ],
  fertility: [
    paragraph(
      said(
        "At usual doses it does not change the number, movement or shape of sperm.",
        "cz-fertility",
        "nhs-pregnancy",
      ),
    ),
  ],
  bloodDonation: [
    paragraph(
      said(
        "Do not give blood during treatment or for 1 month after: it might be given to someone who is pregnant.",
        "mims-oratane-hk",
        "mims-dermavax",
      ),
    ),
  ],
  sharing: [
    paragraph(
      said(
        "Do not share your capsules with anyone, and above all not with anyone who could become pregnant.",
        "uk-leaflet",
      ),
    ),
  ],
};
