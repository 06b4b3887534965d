import { adresseDeLObjet } from '#shared/domain/objet/adresse-d-objet.rules.ts';
import type { GenreDObjet, ObjetNomme } from '#shared/domain/objet/objet.schema.ts';
import type { NomIcone } from '#renderer/ui/icone/traces.tsx';
import type { GesteDePalette } from './gestes.data.ts';

interface GesteDObjet {
  readonly geste: string;
  /** Ce qui suit l'adresse de la fiche ; ou toute l'adresse. */
  readonly vers: string | ((id: string) => string);
  readonly icone: NomIcone;
  readonly mots?: string;
}

/** Ce qui se fait de l'objet ouvert ; « … de X » se complète de son nom. Un geste, une ligne. */
const GESTES_DES_OBJETS: Partial<Readonly<Record<GenreDObjet, readonly GesteDObjet[]>>> = {
  reunion: [
    { geste: 'Ouvrir la séance', vers: '/seance', icone: 'bulle', mots: 'quorum vote présence tenir' },
    {
      geste: 'Établir le procès-verbal',
      vers: '/documents/proces-verbal',
      icone: 'word',
      mots: 'pv compte rendu produire',
    },
    { geste: 'Convoquer', vers: '/convocation', icone: 'courriel', mots: 'convocation envoyer membres' },
    { geste: 'Produire les documents', vers: '/documents', icone: 'document', mots: 'émargement ordre du jour word' },
  ],
  instance: [
    { geste: 'Nouvelle réunion', vers: (id) => `/reunions?creer=${id}`, icone: 'plus', mots: 'créer séance date' },
    { geste: 'Voir la composition', vers: '/composition', icone: 'personnes', mots: 'membres sièges mandats voix' },
    {
      geste: 'Voir la fiche juridique',
      vers: '/fiche-juridique',
      icone: 'document',
      mots: 'arrêté actes règlement intérieur',
    },
  ],
  contrat_ville: [
    { geste: 'Ouvrir la programmation', vers: '/programmation', icone: 'tableau', mots: 'p147 subventions projets' },
    { geste: 'Voir le tableau de bord', vers: '/tableau', icone: 'tableau', mots: 'chiffres évolution' },
  ],
  convention: [
    { geste: 'Voir les bénéficiaires', vers: '/beneficiaires', icone: 'personnes', mots: 'effectifs participants' },
    { geste: 'Voir les rapports de COPIL', vers: '/rapports', icone: 'word', mots: 'comité de pilotage' },
  ],
  feuille_de_route: [
    { geste: 'Créer une fiche action', vers: '?creer', icone: 'plus', mots: 'nouvelle action ajouter' },
    { geste: 'Produire le document', vers: '/document', icone: 'word', mots: 'word imprimer' },
    { geste: 'Faire le bilan annuel', vers: '/bilan', icone: 'word', mots: 'année' },
    {
      geste: 'Envoyer la navette Excel aux pilotes',
      vers: '/navette',
      icone: 'tableau',
      mots: 'classeur retour mise à jour relancer',
    },
  ],
};

/** Les gestes de l'objet dont la fiche est à l'écran, sous son nom. */
export function gestesDeLObjet(objet: ObjetNomme | null): readonly GesteDePalette[] {
  if (objet === null) return [];
  return (GESTES_DES_OBJETS[objet.genre] ?? []).map(({ geste, vers, icone, mots }) => ({
    id: typeof vers === 'string' ? `${adresseDeLObjet(objet)}${vers}` : vers(objet.id),
    libelle: `${geste} : ${objet.nom}`,
    icone,
    ...(mots === undefined ? {} : { mots }),
  }));
}
