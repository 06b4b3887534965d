import { dateCourte } from '#shared/dates/format.ts';
import { effectifDit, tauxDit } from '#shared/domain/convention/beneficiaires/beneficiaires.labels.ts';
import type { Pas } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import { mentionDeSource } from '#shared/domain/convention/beneficiaires/source.rules.ts';
import type { EffectifDit } from '#shared/domain/convention/beneficiaires/effectif.rules.ts';
import type { LigneLue } from '#shared/domain/convention/beneficiaires/lecture-effectifs.rules.ts';
import { tauxDAtteinte } from '#shared/domain/convention/beneficiaires/objectif-a-date.rules.ts';
import { periodeDe } from '#shared/domain/convention/beneficiaires/periodes.rules.ts';
import { SOURCES_DE_REGION } from '#shared/domain/convention/region/region.labels.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';

interface Proprietes {
  readonly ligne: LigneLue;
  readonly pas: Pas;
  readonly porteur: string;
}

/** D'où viennent des nombres (I12) : jusqu'à quand, et de qui. */
function Source({ ligne, porteur }: Omit<Proprietes, 'pas'>) {
  if (ligne.au === null) return null;
  const sources = [...new Set(ligne.effectifs.map(({ source }) => source ?? porteur))];
  return <p className="note">{mentionDeSource(ligne.au, sources.join(', '))}</p>;
}

/** Le déclaré : chaque période, et ce qui en a été corrigé. */
export function DeclareExplique({ ligne, pas, porteur }: Proprietes) {
  const detail = ({ au, declare, avantCorrection }: EffectifDit) =>
    typographier(
      `${periodeDe(au, pas).libelle} : ${effectifDit(declare)}${avantCorrection === null ? '' : `, corrigé de ${nombreFr(avantCorrection)}`}`,
    );
  return (
    <>
      <ul className="calcul-par-periode">
        {ligne.effectifs.map((effectif) => (
          <li key={effectif.id}>{detail(effectif)}</li>
        ))}
      </ul>
      <Source ligne={ligne} porteur={porteur} />
    </>
  );
}

/** Le retenu : ce qu'un contrôle ou une décision a changé au déclaré, et pourquoi. */
export function RetenuExplique({ ligne, pas, porteur }: Proprietes) {
  const changes = ligne.effectifs.filter(({ vaut, declare }) => vaut !== declare);
  return (
    <>
      <p>Le retenu, sinon le contrôlé, sinon le déclaré.</p>
      {changes.length === 0 ? (
        <p>Rien n’en est changé : {effectifDit(ligne.retenu)}.</p>
      ) : (
        <ul className="calcul-par-periode">
          {changes.map(({ id, au, vaut, declare, motif }) => (
            <li key={id}>
              {typographier(
                `${periodeDe(au, pas).libelle} : ${effectifDit(vaut)} sur ${effectifDit(declare)} déclarés${motif === null ? ', motif à dire' : `, ${motif}`}`,
              )}
            </li>
          ))}
        </ul>
      )}
      <Source ligne={ligne} porteur={porteur} />
    </>
  );
}

const ORIGINES = {
  saisie: 'Objectif fixé.',
  prorata: 'Part de l’année dans l’objectif de toute la convention, au prorata des jours.',
  somme: 'Somme des objectifs de chaque année : celui de toute la convention n’est pas fixé.',
} as const;

/** L'objectif, et ce qu'il demandait au jour des données (I5). */
export function CibleExpliquee({ ligne: { cible, aDate, au, auJalon, retenu } }: Pick<Proprietes, 'ligne'>) {
  if (cible === null) return null;
  return (
    <>
      <p>{ORIGINES[cible.origine]}</p>
      {au !== null && (
        <p>{`Au ${dateCourte(au)}, jour des données, ${effectifDit(aDate)} attendus, ${auJalon ? 'jalon fixé' : 'au prorata des jours'} ; ${effectifDit(retenu)} retenus.`}</p>
      )}
    </>
  );
}

/** Où mène le rythme constaté, et ce que cela ferait de l'objectif. */
export function ProjeteExplique({ ligne: { cible, projete, retenu, au } }: Pick<Proprietes, 'ligne'>) {
  const part = tauxDAtteinte(projete, cible?.nombre ?? null);
  return (
    <>
      <p>{SOURCES_DE_REGION.projete}</p>
      {au !== null && (
        <p>{`${effectifDit(retenu)} au ${dateCourte(au)} ; ${effectifDit(projete)} au terme${part === null ? '' : `, ${tauxDit(part)} de l’objectif`}.`}</p>
      )}
    </>
  );
}
