import { dateCourte, dateSansJour } from '#shared/dates/format.ts';
import { enCsv } from '#shared/text/csv.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { DocumentNeutre } from '../blocs.ts';
import { colonne, paragraphe } from '../blocs-courants.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { texte } from '../segments.ts';

/** Un compte rendu exporté, tel que l'index le dit. */
export interface CompteRenduExporte {
  readonly date: string;
  readonly instance: string;
  /** « Procès-verbal », « Compte rendu ». */
  readonly document: string;
  /** « Approuvé le 12 juin 2026, PDF signé ». */
  readonly etat: string;
  readonly fichier: string;
}

interface Voulu {
  /** L'instance, ou le département. */
  readonly de: string;
  readonly periode: { readonly de: string; readonly a: string };
  readonly service: string;
  readonly comptesRendus: readonly CompteRenduExporte[];
}

/** L'index d'un export : chaque compte rendu, son état et son fichier. */
export function etablirIndex({ de, periode, service, comptesRendus }: Voulu): DocumentNeutre {
  const dates = `du ${dateSansJour(periode.de)} au ${dateSansJour(periode.a)}`;
  return {
    titre: `Comptes rendus, ${de}, ${dates}`,
    objet: 'Index des comptes rendus',
    auteur: service,
    nomDeFichier: nomDeFichier(periode.a, de, 'index'),
    enTete: { image: null, intitule: [service], mentions: [], titreCourant: `Comptes rendus – ${de}` },
    blocs: [
      {
        type: 'blocTitre',
        id: 'titre',
        forme: 'Index des comptes rendus',
        instance: texte(de),
        seance: texte(`Séances ${dates}`),
        reference: [],
      },
      paragraphe('compte', texte(`${pluriel(comptesRendus.length, 'compte rendu', 'comptes rendus')}.`)),
      {
        type: 'tableau',
        id: 'index',
        colonnes: [
          colonne('Séance', 2.2),
          colonne('Instance', 3.8),
          colonne('Document', 2.8),
          colonne('État', 3),
          colonne('Fichier', 4.2),
        ],
        lignes: comptesRendus.map(({ date, instance, document, etat, fichier }) => ({
          type: 'ligne',
          cellules: [texte(dateCourte(date)), texte(instance), texte(document), texte(etat), [{ texte: fichier }]],
        })),
      },
    ],
  };
}

/** Le même index en tableau, pour Excel. */
export const indexEnTableau = (comptesRendus: readonly CompteRenduExporte[]): string =>
  enCsv([
    ['Séance', 'Instance', 'Document', 'État', 'Fichier'],
    ...comptesRendus.map(({ date, instance, document, etat, fichier }) => [
      dateCourte(date),
      instance,
      document,
      etat,
      fichier,
    ]),
  ]);
