import type { DocumentNeutre } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { texte } from '../segments.ts';

/** Ce qui tient la place d'une pièce jointe dans une copie de formation. */
export const PIECE_OTEE: DocumentNeutre = {
  titre: 'Pièce ôtée de la copie de formation',
  objet: 'Copie de formation',
  auteur: 'Comités Emploi',
  nomDeFichier: 'piece-otee.docx',
  enTete: { image: null, intitule: ['Copie de formation'], mentions: ['FORMATION'], titreCourant: 'Pièce ôtée' },
  blocs: [
    paragraphe('otee', texte('Cette pièce a été ôtée de la copie de formation : elle pouvait nommer des personnes.')),
    paragraphe('original', texte('Elle est restée dans le fichier d’origine.')),
  ],
};
