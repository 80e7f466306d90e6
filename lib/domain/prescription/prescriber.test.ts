import { describe, expect, test } from "vitest";
import { isRegistration, qualifiedAs } from "./prescriber";

describe("a registration number", () => {
  test.each([
    "12345",
    "MMC/2011/04/1234",
    "MMC-2041",
    "KMC 12345",
    "KMC: 45678",
    "DMC-R-4567",
    "DMC/R/04567",
    "TNMC/98 765",
    "Reg. No. 2008/04/0990",
    "G-12345",
    "WBMC 40067",
    "APMC/FMR/78452",
    "MCI (2012) 4711",
    "एम 123",
    "एम १२३",
  ])("“%s” is taken", (text) => {
    expect(isRegistration(text)).toBe(true);
  });

  test.each([
    "-",
    "x",
    "NA",
    "n/a",
    "nil",
    "none",
    "12",
    "--- ",
    "MMC",
    "000",
    "MMC 0000",
    "0",
    "?",
    "9".repeat(31),
    "",
  ])("“%s” is none", (text) => {
    expect(isRegistration(text)).toBe(false);
  });
});

describe("a qualification", () => {
  test.each([
    "MBBS, MD (Dermatology)",
    "MD DVL",
    "M.B.B.S., M.D. (Skin & V.D.)",
    "MBBS DVD",
    "MBBS, D.D.V.L.",
    "DNB Dermatology",
    "FCPS (Derm)",
    "MD (Dermatology, Venereology & Leprosy)",
    "MBBS, DDV, BHMS",
    "Consultant Dermatologist",
    "MD DVL, MSc",
    "MD (Dermatology), Fellowship in Cosmetology",
  ])("“%s” is a dermatologist's", (text) => {
    expect(qualifiedAs(text)).toBe("dermatologist");
  });

  test.each([
    "BHMS",
    "B.H.M.S.",
    "BAMS",
    "BUMS",
    "BAMS, MD (Ayu)",
    "MD (Hom)",
    "MD Homoeopathy (Skin)",
    "BDS",
    "MDS",
    "BNYS",
    "BPT",
    "B. Pharm",
    "BHMS, PG Diploma in Dermatology",
    "BAMS, Cosmetologist",
  ])("“%s” is not", (text) => {
    expect(qualifiedAs(text)).toBe("other");
  });

  test.each(["MBBS", "MD", "MBBS, MD", "MBBS, MD (Paediatrics)", "MS", "FRGUHS", "MRCGP", "", null, undefined])(
    "“%s” is the pharmacist's to judge",
    (text) => {
      expect(qualifiedAs(text)).toBe("unknown");
    },
  );
});
