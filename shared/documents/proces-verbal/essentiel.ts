import { phraseQuorumNonAtteint } from '#shared/domain/seance/quorum-en-mots.rules.ts';
import { numeroDeliberation } from '#shared/domain/seance/seance.labels.ts';
import type { Deliberation, Seance } from '#shared/domain/seance/seance.schema.ts';
import { profilDeLaSeance } from '#shared/domain/seance/siege-compte.rules.ts';
import type { Vote } from '#shared/domain/seance/vote.rules.ts';
import { enumerer } from '#shared/text/nombres.ts';
import type { Bloc, Segments } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { enLettres } from '../nombres-en-lettres.ts';
import { deliberationsDe, tableauEssentiel } from '../seance/decisions.ts';
import { capitaliser, gras, manque, texte } from '../segments.ts';
import { sujetDe } from '../seance/mots.ts';
import { quorumDe, quorumsDe, sansQuorum } from '../seance/quorum.ts';
import { resultatIndicatif, voteDe } from '../seance/votes.ts';

/** « L’essentiel » tient sur la première page : au-delà, le relevé de décisions dit tout. */
const LIGNES_AU_PLUS = 8;

/** « Vingt membres sur vingt-trois ont siégé ou étaient représentés. » */
function presence(seance: Seance): Segments {
  const { etat, total, base } = quorumsDe(seance).ensemble;
  if (base === 0 || etat === 'non_constate') return [...manque('présences à constater'), ...texte('.')];
  if (total === 0) return texte('Aucun membre n’a siégé ni n’était représenté.');
  const membres = total === 1 ? 'membre' : 'membres';
  const verbe = total === 1 ? 'a siégé ou était représenté' : 'ont siégé ou étaient représentés';
  return capitaliser(texte(`${enLettres(total)} ${membres} sur ${enLettres(base)} ${verbe}.`));
}

const compter = (nombre: number): string =>
  `${enLettres(nombre, true)} ${nombre === 1 ? 'délibération' : 'délibérations'}`;

/** « (deux sur décompte par tête, indicatif) » : l’arrêté seul fixe les voix (R-032). */
function reserve(votes: readonly Vote[]): string {
  const indicatifs = votes.filter(resultatIndicatif).length;
  if (indicatifs === 0) return '';
  const combien = indicatifs === votes.length ? '' : `${enLettres(indicatifs, true)} `;
  return ` (${combien}sur décompte par tête, indicatif)`;
}

function bilan(votes: readonly Vote[], sujet: string): string {
  const combien = (cherche: 'adopte' | 'rejete') => votes.filter(({ sens }) => sens === cherche).length;
  const accorde = (nombre: number, mot: string) => `${enLettres(nombre, true)} ${mot}${nombre === 1 ? '' : 's'}`;
  const [adoptees, rejetees] = [combien('adopte'), combien('rejete')];
  if (adoptees + rejetees < votes.length) {
    const sorts = [
      ...(adoptees === 0 ? [] : [accorde(adoptees, 'adoptée')]),
      ...(rejetees === 0 ? [] : [accorde(rejetees, 'rejetée')]),
    ];
    return `${sujet} a examiné ${compter(votes.length)}${sorts.length === 0 ? '' : `, dont ${enumerer(sorts)}`}`;
  }
  if (rejetees === 0) return `${sujet} a adopté ${compter(adoptees)}`;
  if (adoptees === 0) return `${sujet} a rejeté ${compter(rejetees)}`;
  return `${sujet} a adopté ${compter(adoptees)} et en a rejeté ${enLettres(rejetees, true)}`;
}

/** « Un désaccord est consigné sur la délibération A », ou une seule phrase pour plusieurs. */
const surLesDeliberations = (
  numeros: readonly string[],
  une: (numero: string) => string,
  plusieurs: (numeros: string) => string,
): string[] => {
  const [premier] = numeros;
  if (premier === undefined) return [];
  return [numeros.length === 1 ? une(premier) : plusieurs(enumerer(numeros))];
};

/** Désaccords et partages tranchés : ce qu’un cabinet doit voir avant de signer. */
function attention(seance: Seance, deliberations: readonly Deliberation[]): Segments {
  const president = profilDeLaSeance(seance).preponderance.valeur === 'president';
  const qui = president ? 'du président' : 'du représentant de l’État';
  const numeros = (garde: (deliberation: Deliberation) => boolean) =>
    deliberations.filter(garde).map((deliberation) => numeroDeliberation(deliberation) ?? 'sans numéro');
  const phrases = [
    ...surLesDeliberations(
      numeros(({ desaccords }) => desaccords !== null),
      (numero) => `Un désaccord est consigné sur la délibération ${numero}.`,
      (tous) => `Des désaccords sont consignés sur les délibérations ${tous}.`,
    ),
    ...surLesDeliberations(
      numeros((deliberation) => voteDe(seance, deliberation).preponderante),
      (numero) => `La délibération ${numero} a été tranchée par la voix prépondérante ${qui}.`,
      (tous) => `Les délibérations ${tous} ont été tranchées par la voix prépondérante ${qui}.`,
    ),
  ];
  return phrases.length === 0 ? [] : [...gras('Point d’attention.'), ...texte(` ${phrases.join(' ')}`)];
}

/** Page 1 : qui a siégé, ce qui est décidé, qui le porte, pour quand (huit décisions au plus). */
export function blocsEssentiel(seance: Seance): Bloc[] {
  const deliberations = deliberationsDe(seance);
  const entete = titre('essentiel', 1, 'L’essentiel');
  const quorum = quorumDe(seance);
  // Sans quorum, le comité n’a rien pu décider : rien ne se lit ici comme une décision (R. 5311-40).
  if (sansQuorum(seance)) {
    return [entete, paragraphe('essentiel_presence', texte(phraseQuorumNonAtteint(quorum)))];
  }
  if (deliberations.length === 0) {
    const aucune = texte(' Aucune délibération n’a été prise.');
    return [entete, paragraphe('essentiel_presence', [...presence(seance), ...aucune])];
  }
  const montrees = deliberations.slice(0, LIGNES_AU_PLUS);
  const reste = deliberations.length - montrees.length;
  const suite = texte(`Le relevé de décisions, plus loin, en compte ${enLettres(reste, true)} de plus.`);
  const alerte = attention(seance, deliberations);
  const votes = deliberations.map((deliberation) => voteDe(seance, deliberation));
  return [
    entete,
    paragraphe(
      'essentiel_presence',
      [...presence(seance), ...texte(` ${bilan(votes, sujetDe(seance.instance))}${reserve(votes)} :`)],
      'corps',
      true,
    ),
    tableauEssentiel(seance, 'essentiel_liste', montrees),
    ...(reste === 0 ? [] : [paragraphe('essentiel_suite', suite)]),
    ...(alerte.length === 0 ? [] : [paragraphe('attention', alerte)]),
  ];
}
