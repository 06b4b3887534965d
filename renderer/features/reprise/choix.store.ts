import { create } from 'zustand';
import { z } from 'zod';
import { CHOIX_NEUFS, type Choix, choixSchema } from '#shared/domain/reprise/comprehension.schema.ts';
import { decider, type Decision } from './choix.ts';

interface Choisis {
  readonly parReprise: Readonly<Record<string, Choix>>;
}

const useChoisis = create<Choisis>(() => ({ parReprise: {} }));

const CLE = 'reprise';
const gardeSchema = z.object({ reprise: z.string(), choix: choixSchema });

const etatDeLaPage = (): Readonly<Record<string, unknown>> => {
  const etat: unknown = history.state;
  return typeof etat === 'object' && etat !== null ? { ...etat } : {};
};

/** Les choix gardés avec cette entrée de l'historique de la fenêtre : recharger la page les rend. */
function choixDeLaPage(reprise: string): Choix {
  const garde = gardeSchema.safeParse(etatDeLaPage()[CLE]).data;
  return garde?.reprise === reprise ? garde.choix : CHOIX_NEUFS;
}

const choixDe = (reprise: string): Choix => useChoisis.getState().parReprise[reprise] ?? choixDeLaPage(reprise);

/** Au-delà, les plus anciens ne se reprennent plus. */
const RETENUS = 200;
/** Les choix d'avant chaque geste, et ceux que l'on vient de défaire, tant que la fenêtre est ouverte. */
const passes = new Map<string, { readonly avant: Choix[]; readonly apres: Choix[] }>();

function passesDe(reprise: string): { readonly avant: Choix[]; readonly apres: Choix[] } {
  const connus = passes.get(reprise) ?? { avant: [], apres: [] };
  passes.set(reprise, connus);
  return connus;
}

function poser(reprise: string, choix: Choix): void {
  useChoisis.setState(({ parReprise }) => ({ parReprise: { ...parReprise, [reprise]: choix } }));
  history.replaceState({ ...etatDeLaPage(), [CLE]: { reprise, choix } }, '');
}

/** Ce que l'on peut encore défaire, ou refaire, des choix faits sur ce tableau. */
export const peutRevenir = (reprise: string, sens: 'avant' | 'apres'): boolean => passesDe(reprise)[sens].length > 0;

/** Défait le dernier choix fait sur ce tableau, ou refait celui que l'on vient de défaire ; sans effet s'il n'y en a pas. */
export function revenir(reprise: string, sens: 'avant' | 'apres'): void {
  const lieu = passesDe(reprise);
  const choix = lieu[sens].pop();
  if (choix === undefined) return;
  lieu[sens === 'avant' ? 'apres' : 'avant'].push(choixDe(reprise));
  poser(reprise, choix);
}

const gestes = new Map<string, (decision: Decision) => void>();

/** Le même geste d'un rendu à l'autre : les lignes du tableau ne se redessinent pas pour lui. */
function decisionPour(reprise: string): (decision: Decision) => void {
  const connu = gestes.get(reprise);
  if (connu !== undefined) return connu;
  const geste = (decision: Decision) => {
    const avant = choixDe(reprise);
    const lieu = passesDe(reprise);
    lieu.avant.splice(0, lieu.avant.length - RETENUS + 1);
    lieu.avant.push(avant);
    lieu.apres.length = 0;
    poser(reprise, decider(avant, decision));
  };
  gestes.set(reprise, geste);
  return geste;
}

let lus: { readonly reprise: string; readonly choix: Choix } | null = null;

/** Ce qui est gardé ne se relit qu'une fois : le même objet d'un rendu à l'autre. */
function choixLus(reprise: string): Choix {
  if (lus?.reprise !== reprise) lus = { reprise, choix: choixDeLaPage(reprise) };
  return lus.choix;
}

/**
 * Les choix faits sur un tableau reçu. Ils restent dans la fenêtre : quitter l'écran pour voir une fiche et y revenir, ou
 * recharger la page, les retrouve. Rien n'en est écrit ailleurs.
 */
export function useChoix(reprise: string): readonly [Choix, (decision: Decision) => void] {
  const choix = useChoisis(({ parReprise }) => parReprise[reprise]) ?? choixLus(reprise);
  return [choix, decisionPour(reprise)];
}
