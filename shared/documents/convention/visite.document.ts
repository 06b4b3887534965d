import { dateLongue } from '#shared/dates/format.ts';
import { pointsDeVisite } from '#shared/domain/convention/controle/points-de-visite.data.ts';
import type { Bloc, DocumentNeutre } from '../blocs.ts';
import { colonne, titre } from '../blocs-courants.ts';
import { blocsDeTexte } from '../texte-libre.ts';
import { joindre, texte } from '../segments.ts';
import type { DossierDeConvention } from './dossier.types.ts';
import { etablirFeuille } from './feuille.ts';
import { nomDeConvention } from './mots.ts';
import { tableDesJustificatifs } from './justificatifs.ts';
import { tableDesPoints } from './points-de-visite.ts';

/** La place d'écrire à la main, sur une fiche emportée vide. */
const A_REMPLIR = '……………………………………………………';
const LIGNES_LIBRES = 5;

/** Ce qui a été écrit, ou des lignes où l'écrire. */
const ecrits = (id: string, libelle: string, consigne: string, saisi: string | null): readonly Bloc[] => [
  titre(id, 2, libelle),
  ...(saisi === null
    ? [
        {
          type: 'tableau',
          id: `${id}_lignes`,
          colonnes: [colonne(consigne, 16)],
          lignes: Array.from({ length: LIGNES_LIBRES }, () => ({ type: 'ligne' as const, cellules: [[]] })),
          hauteur: 0.9,
        } as const,
      ]
    : blocsDeTexte(saisi, (rang) => `${id}_${rang + 1}`)),
];

function fiche({ convention, visite }: DossierDeConvention): Bloc {
  const agents = visite?.agents ?? [];
  return {
    type: 'fiche',
    id: 'fiche',
    lignes: [
      { libelle: 'Convention', valeur: texte(`${nomDeConvention(convention)}, « ${convention.intitule} »`) },
      { libelle: 'Organisme visité', valeur: texte(visite?.organisme ?? convention.porteur) },
      { libelle: 'Date', valeur: texte(visite === null ? A_REMPLIR : dateLongue(visite.le)) },
      { libelle: 'Lieu', valeur: texte(visite?.lieu ?? A_REMPLIR) },
      {
        libelle: 'Visite faite par',
        valeur:
          agents.length === 0
            ? texte(A_REMPLIR)
            : joindre(agents.map(({ nom, fonction }) => texte(fonction === null ? nom : `${nom}, ${fonction}`))),
      },
      { libelle: 'Reçue par', valeur: texte(A_REMPLIR) },
    ],
  };
}

/** La fiche de visite sur place (D. 5316-11) : à emporter vide, puis remplie de ce qui a été vérifié. */
export function etablirFicheDeVisite(dossier: DossierDeConvention): DocumentNeutre {
  const { convention, visite, emetteur } = dossier;
  const points =
    visite?.points ?? pointsDeVisite(convention.genre).map((libelle) => ({ libelle, constat: null, note: null }));
  return etablirFeuille(dossier, 'visite', {
    titre: `Fiche de visite sur place, ${nomDeConvention(convention)}`,
    projet: false,
    blocs: [
      {
        type: 'blocTitre',
        id: 'titre',
        forme: 'Fiche de visite sur place',
        instance: texte(visite?.organisme ?? convention.porteur),
        seance: [],
        reference: texte('Aucun nom de bénéficiaire ne s’écrit sur cette fiche.'),
      },
      fiche(dossier),
      titre('points', 2, 'Points vérifiés'),
      tableDesPoints(points),
      titre('justificatifs', 2, 'Justificatifs contrôlés'),
      tableDesJustificatifs(visite?.justificatifs ?? []),
      ...ecrits('constats', 'Constats', 'Ce qui a été vu, dit, remis', visite?.constats ?? null),
      ...ecrits('suites', 'Suites', 'Ce qui suit, qui s’en charge, pour quand', visite?.suites ?? null),
      {
        type: 'signatures',
        id: 'signatures',
        lieu: texte(emetteur.ville === null ? 'Fait à ………………, le' : `Fait à ${emetteur.ville}, le`),
        signataires: [
          { fonction: texte('Pour l’État,'), nom: texte('prénom, nom et qualité') },
          { fonction: texte('Pour l’organisme,'), nom: texte('prénom, nom et qualité') },
        ],
        espace: 'serre',
      },
    ],
  });
}
