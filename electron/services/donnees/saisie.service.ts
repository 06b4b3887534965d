import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { nettoyerTexte } from '#shared/text/nettoyage.ts';
import type { ChampTape, SaisieEnSuspens } from '#electron/repositories/donnees/saisie.repository.ts';
import type { Contexte } from '../contexte.ts';
import { changesDepuis } from '../deux-valeurs.ts';

/** Champs où l'on tape longuement : leur frappe est gardée avant même d'être une modification. */
const PERMIS: Readonly<Record<string, readonly string[]>> = {
  point: ['textePv', 'mesNotes'],
  deliberation: ['texte', 'desaccords'],
};

/** Numéro que n'a aucune fenêtre : vu d'elle, tout changement vient d'une autre. */
const AUCUNE_FENETRE = 0;

const depotDe = ({ depots }: Contexte, tbl: ChampTape['tbl']) =>
  tbl === 'point' ? depots.points : depots.deliberations;

/** Ce que le champ deviendrait : un texte sans signe l'efface. */
const enPatch = ({ champ, texte }: { champ: string; texte: string }) => ({
  [champ]: texte.trim() === '' ? null : texte,
});

/** Ce qui nomme le champ d'une frappe en suspens : « Point 3, réunion du 16/04/2026 » ; `null` si son objet a disparu. */
function nommer({ depots }: Contexte, { tbl, ligne }: ChampTape): string | null {
  const pointId = tbl === 'point' ? ligne : (depots.deliberations.parId(ligne)?.pointId ?? '');
  const point = depots.points.parId(pointId);
  if (point === null) return null;
  const reunion = depots.reunions.parId(point.reunionId);
  return `Point ${point.rang}${reunion === null ? '' : `, réunion du ${dateCourte(reunion.date)}`}`;
}

/** Les deux valeurs d'une frappe en suspens ; rien si son objet a disparu ou dit déjà la même chose. */
function direEnSuspens(contexte: Contexte, saisie: SaisieEnSuspens) {
  const objet = nommer(contexte, saisie);
  const { numero, tbl, ligne, champ, texte, vu } = saisie;
  const patch = enPatch(saisie);
  const [change] = changesDepuis(contexte, { tbl, id: ligne, vu, fenetre: AUCUNE_FENETRE, patch });
  if (objet === null || change === undefined) return [];
  const autre = change.autre === null ? null : String(change.autre);
  return [{ numero, objet, champ, mienne: texte, autre, auteur: change.auteur }];
}

/** Garde la frappe en cours, au plus chaque seconde, et ce qu'un arrêt brutal en a laissé en suspens. */
export const createSaisieService = (contexte: Contexte, poste: () => string) => {
  const { saisies } = contexte.depots;
  return {
    'saisies.garder': ({ objet, id, champ, texte, vu }, { fenetre }) => {
      if (PERMIS[objet]?.includes(champ))
        saisies.garder({ poste: poste(), fenetre, tbl: objet, ligne: id, champ, texte: nettoyerTexte(texte), vu });
      return null;
    },

    'saisies.oublier': ({ objet, id, champ }, { fenetre }) => {
      saisies.abandonner({ poste: poste(), fenetre, tbl: objet, ligne: id, champ });
      return null;
    },

    'saisies.enSuspens': () => saisies.enSuspens().flatMap((saisie) => direEnSuspens(contexte, saisie)),

    'saisies.trancher': ({ numero, garder }) => {
      // Une autre fenêtre a pu trancher d'abord : il n'y a alors plus rien à faire.
      const saisie = saisies.enSuspens().find((s) => s.numero === numero);
      if (saisie === undefined) return null;
      if (garder) depotDe(contexte, saisie.tbl).modifier(saisie.ligne, enPatch(saisie));
      saisies.retirer(numero);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};

/**
 * Après un arrêt brutal, écrit ce qui avait été tapé. Un champ changé depuis par une autre fenêtre n'est pas
 * écrasé : la frappe reste en suspens, et la personne choisira entre les deux valeurs ; un champ dont l'objet a
 * disparu est oublié. À appeler dans une opération du journal.
 * @returns le nombre de champs repris.
 */
export function reprendreSaisies(contexte: Contexte): number {
  const { saisies } = contexte.depots;
  const repris = new Map<string, string>();
  for (const saisie of saisies.aReprendre()) {
    const { tbl, ligne, champ, texte, vu, fenetre } = saisie;
    const patch = enPatch(saisie);
    const cle = JSON.stringify([tbl, ligne, champ]);
    // Une décision ne se vide pas : la porte le refuserait, la reprise aussi.
    const refusee = patch[champ] === null && champ === 'texte';
    // Deux fenêtres tapaient là : la seconde ne doit pas écraser ce qu'on vient de reprendre de la première.
    const dejaRepris = repris.has(cle) && repris.get(cle) !== texte;
    if (!refusee && (dejaRepris || changesDepuis(contexte, { tbl, id: ligne, vu, fenetre, patch }).length > 0)) {
      saisies.suspendre(saisie);
      continue;
    }
    if (!refusee && depotDe(contexte, tbl).modifier(ligne, patch)) repris.set(cle, texte);
    saisies.abandonner(saisie);
  }
  return repris.size;
}
