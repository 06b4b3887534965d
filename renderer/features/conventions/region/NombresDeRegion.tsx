import type { ReactNode } from 'react';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { tauxDit } from '#shared/domain/convention/beneficiaires/beneficiaires.labels.ts';
import type { MesureDeRegion } from '#shared/domain/convention/region/region.labels.ts';
import {
  coutDuQuotient,
  type Quotient,
  type Somme,
  tauxDuQuotient,
} from '#shared/domain/convention/region/somme.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { CalculDeRegion } from './CalculDeRegion.tsx';
import type { VueDeRegion } from './region.types.ts';

/** Un montant lu ; « n.d. » si personne ne le dit. */
export const montantDit = (centimes: number | null): string => (centimes === null ? 'n.d.' : montantFr(centimes));

interface Commun extends Pick<VueDeRegion, 'nomDe'> {
  readonly mesure: MesureDeRegion;
  /** « Conventionné, 08 Ardennes ». */
  readonly libelle: string;
  readonly dire: (nombre: number | null) => string;
  readonly onglet: '' | '/beneficiaires' | '/argent' | '/fiche';
}

/** Combien de conventions ne disent rien : jamais comptées pour zéro. */
function Manques({ dites, sur }: { readonly dites: number; readonly sur: number }): ReactNode {
  return dites === sur ? null : (
    <p className="note">{`${pluriel(sur - dites, 'convention ne le dit', 'conventions ne le disent')} pas : ${dites === 0 ? 'n.d.' : 'non comptées'}.`}</p>
  );
}

/** Un nombre qui ne porte que sur une partie des conventions le dit à côté de lui. */
function Partiel({ dites, sur }: { readonly dites: number; readonly sur: number }): ReactNode {
  return dites === 0 || dites === sur ? null : <small className="partiel">{` ${dites}/${sur}`}</small>;
}

/** Une somme, qui s'ouvre sur ses conventions. */
export function SommeDeRegion({ somme, nomDe, dire, mesure, libelle, onglet }: Commun & { readonly somme: Somme }) {
  const { apports, dites, valeur } = somme;
  return (
    <NombreExplique
      libelle={libelle}
      calcul={
        <CalculDeRegion
          mesure={mesure}
          onglet={onglet}
          lignes={apports.map(({ conventionId, valeur: sienne }) => ({
            id: conventionId,
            nom: nomDe(conventionId),
            dit: dire(sienne),
          }))}
        >
          <Manques dites={dites} sur={apports.length} />
        </CalculDeRegion>
      }
    >
      {dire(valeur)}
      <Partiel dites={dites} sur={apports.length} />
    </NombreExplique>
  );
}

interface DeQuotient extends Commun {
  readonly quotient: Quotient;
  /** Comment s'écrit le résultat : un taux, un coût. */
  readonly forme: 'taux' | 'cout';
  /** Comment s'écrit le dénominateur ; comme le numérateur, sinon. */
  readonly direBas?: (nombre: number | null) => string;
}

/** Un taux ou un coût, qui s'ouvre sur sa division et ses conventions. */
export function QuotientDeRegion({
  quotient,
  nomDe,
  dire,
  direBas = dire,
  mesure,
  libelle,
  onglet,
  forme,
}: DeQuotient) {
  const { haut, bas, dites, couples } = quotient;
  return (
    <NombreExplique
      libelle={libelle}
      calcul={
        <CalculDeRegion
          mesure={mesure}
          onglet={onglet}
          lignes={couples.map((un) => ({
            id: un.conventionId,
            nom: nomDe(un.conventionId),
            dit: `${dire(un.haut)} ÷ ${direBas(un.bas)}${un.laisse === undefined || un.laisse === '' ? '' : `, sans ${un.laisse}`}`,
          }))}
        >
          {dites > 0 && <p>{`${dire(haut)} ÷ ${direBas(bas)}`}</p>}
          <Manques dites={dites} sur={couples.length} />
        </CalculDeRegion>
      }
    >
      {forme === 'taux' ? tauxDit(tauxDuQuotient(quotient)) : montantDit(coutDuQuotient(quotient))}
      <Partiel dites={dites} sur={couples.length} />
    </NombreExplique>
  );
}
