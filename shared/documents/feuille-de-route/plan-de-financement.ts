import { montantRetenu, sommer } from '#shared/domain/feuille-de-route/argent.rules.ts';
import { origineLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import type { Financement } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import type { Bloc, Colonne, LigneTableau } from '../blocs.ts';
import { colonne, titre } from '../blocs-courants.ts';
import { texte } from '../segments.ts';
import { brut, montantOuTiret, partAuDixieme } from './mots-de-fiche.ts';

const nombre = (libelle: string, largeur: number): Colonne => ({ titre: libelle, largeur, nombre: true });
const retenuDe = (lignes: readonly Financement[]): number =>
  lignes.reduce((somme, ligne) => somme + montantRetenu(ligne), 0);
const part = (montant: number, total: number): string => partAuDixieme(total === 0 ? null : montant / total);

/** « État, P147, action 02, Dauphin 24-0123 » : qui finance, et sous quelle référence. */
const financeurDit = ({ financeur, actionP147, dauphin, pluriannuel }: Financement): string =>
  [
    financeur,
    actionP147 === null ? null : `action ${actionP147}`,
    dauphin === null ? null : `Dauphin ${dauphin}`,
    pluriannuel ? 'convention pluriannuelle' : null,
  ]
    .filter((mot) => mot !== null)
    .join(', ');

/** Le programme 147 en abrégé : la colonne est étroite. */
const natureDite = ({ origine }: Financement): string =>
  origine === 'p147' ? 'Spécifique (P147)' : origineLibelle[origine];

function lignesDe(lignes: readonly Financement[], total: number, avecPaye: boolean): LigneTableau[] {
  return lignes.map((ligne) => ({
    type: 'ligne',
    cellules: [
      texte(financeurDit(ligne)),
      brut(natureDite(ligne)),
      brut(montantOuTiret(ligne.demande)),
      brut(montantOuTiret(ligne.accorde)),
      ...(avecPaye ? [brut(montantOuTiret(ligne.paye))] : []),
      brut(ligne.demande === null && ligne.accorde === null ? '–' : part(montantRetenu(ligne), total)),
    ],
  }));
}

function totalDe(libelle: string, lignes: readonly Financement[], total: number, avecPaye: boolean): LigneTableau {
  const { demande, accorde, paye } = sommer(lignes);
  return {
    type: 'total',
    cellules: [
      texte(libelle),
      [],
      brut(montantOuTiret(demande)),
      brut(montantOuTiret(accorde)),
      ...(avecPaye ? [brut(montantOuTiret(paye))] : []),
      brut(part(retenuDe(lignes), total)),
    ],
  };
}

/**
 * Le plan de financement d'une fiche : une ligne par financeur, par année s'il y en a plusieurs ; la part est celle du
 * montant accordé, sinon demandé (R-102).
 */
export function planDeFinancement(ancre: string, lignes: readonly Financement[]): readonly Bloc[] {
  if (lignes.length === 0) return [];
  const avecPaye = lignes.some(({ paye }) => paye !== null);
  const annees = [...Map.groupBy(lignes, ({ annee }) => annee)].toSorted(([une], [autre]) => une - autre);
  const [seule] = annees.length === 1 ? annees : [];
  const total = retenuDe(lignes);
  const corps = annees.flatMap(([annee, siennes]) => {
    const sien = seule === undefined ? retenuDe(siennes) : total;
    const rangs = lignesDe(siennes, sien, avecPaye);
    return seule === undefined ? [{ type: 'groupe' as const, titre: brut(String(annee)) }, ...rangs] : rangs;
  });
  const colonnes = avecPaye
    ? [
        colonne('Financeur et crédits', 4.9),
        colonne('Nature', 3.1),
        nombre('Demandé', 2.2),
        nombre('Accordé', 2.2),
        nombre('Payé', 2),
        nombre('Part', 1.6),
      ]
    : [
        colonne('Financeur et crédits', 6),
        colonne('Nature', 3.5),
        nombre('Demandé', 2.5),
        nombre('Accordé', 2.3),
        nombre('Part', 1.7),
      ];
  return [
    titre(`${ancre}_financement`, 2, `Plan de financement${seule === undefined ? '' : ` ${seule[0]}`}`),
    {
      type: 'tableau',
      id: `${ancre}_financement_tableau`,
      serre: true,
      colonnes,
      lignes: [...corps, totalDe('Total', lignes, total, avecPaye)],
    },
  ];
}
