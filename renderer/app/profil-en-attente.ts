let attendu: File | null = null;

/** Le profil donné aux premiers pas, le temps que le fichier se crée : il se reprend dès qu'il existe. */
export const profilEnAttente = {
  poser: (fichier: File | null): void => {
    attendu = fichier;
  },
  attend: (): boolean => attendu !== null,
  /** Le rend une fois. */
  prendre(): File | null {
    const fichier = attendu;
    attendu = null;
    return fichier;
  },
};
