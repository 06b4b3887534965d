/** Les canaux entre la page et le processus principal : ceux-là, et aucun autre. */
export const CANAUX = {
  appel: 'app:appel',
  depot: 'app:depot',
  enregistrer: 'app:enregistrer',
  choisirFichier: 'app:choisir-fichier',
  fenetre: 'app:fenetre',
  ecoute: 'app:ecoute',
  evenement: 'app:evenement',
} as const;
