import { ajouterJours } from '#shared/dates/date-civile.ts';
import { dateSansJour } from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../constat.ts';
import { profilDe } from '../instance/profil.rules.ts';
import { controlerMentions } from '../seance/mentions.rules.ts';
import type { Seance, VersionPv } from '../seance/seance.schema.ts';
import { deliberationsIndicatives } from '../seance/vote-controle.rules.ts';
import type { Approbation } from './rendu.schema.ts';

/** Ce qu'il faut d'une séance pour contrôler l'approbation de son compte rendu. */
type ADire = Pick<Approbation, 'approbation' | 'approuveLe' | 'observations' | 'reserve'>;

const constat = (code: string, gravite: Constat['gravite'], phrase: string, plus: Partial<Constat> = {}): Constat => ({
  article: null,
  ou: null,
  ...plus,
  code,
  gravite,
  phrase: typographier(phrase),
});

/** Délibérations comptées par têtes là où l'arrêté devrait fixer des voix, et dont le sens pourrait en changer. */
export const decomptesIndicatifs = (seance: Seance): number => deliberationsIndicatives(seance).length;

/** Ce qui, dans la séance même, empêche d'approuver son compte rendu : mentions exigées et décompte. */
export function controlerAvantApprobation(seance: Seance, reserve: string | null = null): readonly Constat[] {
  const mentions = controlerMentions(seance)
    .filter(({ etat }) => etat === 'manquante')
    .map(({ libelle, detail, article, portee, ou }) =>
      constat('R-080', portee === 'exige' ? 'bloquant' : 'attention', `${libelle} : ${detail.replace(/\.$/u, '')}.`, {
        article,
        ou: ou?.id ?? null,
      }),
    );
  const indicatifs = decomptesIndicatifs(seance);
  if (indicatifs === 0) return mentions;
  const phrase =
    indicatifs === 1
      ? 'Une délibération est comptée par têtes, sans les voix de l’arrêté'
      : `${indicatifs} délibérations sont comptées par têtes, sans les voix de l’arrêté`;
  return [
    ...mentions,
    constat(
      'R-032',
      reserve === null ? 'bloquant' : 'attention',
      reserve === null ? `${phrase} : écrivez pourquoi approuver quand même.` : `${phrase} ; motif écrit.`,
      { article: 'R. 5311-38, -39' },
    ),
  ];
}

/** Quand une version diffusée est réputée approuvée sans observation ; `null` si aucun texte ne le prévoit. */
export function approbationTacite(
  seance: Pick<Seance, 'instance' | 'parametres' | 'reunion'>,
  { diffuseLe }: Pick<VersionPv, 'diffuseLe'>,
): { readonly jours: number; readonly le: string; readonly article: string | null } | null {
  const { valeur: jours, article } = profilDe(seance, seance.reunion.date).approbationTacite;
  // Le délai court du lendemain de la diffusion : réputé approuvé une fois le dernier jour passé.
  return jours === 0 || diffuseLe === null ? null : { jours, le: ajouterJours(diffuseLe, jours + 1), article };
}

/**
 * L'approbation d'une version: en séance, ou tacite si le règlement intérieur le prévoit, une
 * fois le délai passé sans observation.
 */
export function controlerApprobation(
  seance: Seance,
  version: Pick<VersionPv, 'diffuseLe'>,
  { approbation, approuveLe, observations, reserve }: ADire,
): readonly Constat[] {
  const constats = [...controlerAvantApprobation(seance, reserve)];
  if (approuveLe < seance.reunion.date)
    constats.push(constat('R-082', 'bloquant', 'L’approbation ne peut pas précéder la séance.'));
  if (approbation === 'seance') return constats;
  const tacite = approbationTacite(seance, version);
  if (tacite === null) {
    const phrase =
      'Aucune approbation tacite n’est prévue : seul un règlement intérieur la fonde. Dites son délai et son article dans la fiche juridique.';
    return [...constats, constat('R-082', 'bloquant', phrase)];
  }
  if (observations !== null) {
    const phrase =
      'Des observations sont notées : l’approbation n’est plus tacite. Approuvez le compte rendu en séance.';
    constats.push(constat('R-082', 'bloquant', phrase, { article: tacite.article }));
  }
  if (approuveLe < tacite.le) {
    const phrase = `Le délai court encore : sans observation, le compte rendu est réputé approuvé le ${dateSansJour(tacite.le)}.`;
    constats.push(constat('R-082', 'bloquant', phrase, { article: tacite.article }));
  }
  return constats;
}
