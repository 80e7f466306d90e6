/** Apart from the strip, which is a client's: a list of a client's file is no list on the server. */
export const claimFields = ["takeOverCode"];
