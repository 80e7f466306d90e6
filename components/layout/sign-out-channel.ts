/** Tabs of one browser tell each other by it that their person signs out. */
export const signOutChannel = "signed-out";
