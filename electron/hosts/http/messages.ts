/** Tout ce que l'hôte de boucle locale écrit dans le terminal. */
export const messages = {
  adresse: (lien: string) => `Comités Emploi est ouvert : ${lien}`,
  rouvrir: (lien: string) => `Pour rouvrir la page : ${lien}`,
  arret: 'Comités Emploi est fermé.',
  inattendue: 'L’application n’a pas pu démarrer. Le détail est dans le relevé technique du profil.',
};
