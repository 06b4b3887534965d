import { chromium } from '@playwright/test';
import type { Resultat } from '#tests/campagnes.ts';
import { lancerHote } from '#tests/e2e/hote-lance.ts';
import { NAVIGATEUR } from '#tests/e2e/navigateur.ts';
import preparer from '#tests/e2e/preparer.ts';
import { faireDesTours, type ReleveDePage } from './support/pages/tours.ts';

/** Part des tours laissée à la chauffe : ce que la page garde exprès des écrans déjà vus. */
const CHAUFFE = 0.2;
/** En deçà, la chauffe n'est pas finie : seul un écran entier laissé à chaque tour se verrait. */
const ASSEZ = 40;
const RELEVES = 40;
const PAR_TOUR_MAX = { noeuds: 5, ecouteurs: 1 } as const;
/** Un écran laissé par tour en compte des centaines. */
const GROS = { noeuds: 150, ecouteurs: 40 } as const;

/** De combien `quoi` croît par tour : la pente de la droite des moindres carrés. */
function parTour(releves: readonly ReleveDePage[], quoi: 'noeuds' | 'ecouteurs' | 'tas'): number {
  const moyenne = (valeurs: readonly number[]): number => valeurs.reduce((a, b) => a + b, 0) / valeurs.length;
  const [x, y] = [moyenne(releves.map(({ tour }) => tour)), moyenne(releves.map((un) => un[quoi]))];
  const haut = releves.reduce((somme, un) => somme + (un.tour - x) * (un[quoi] - y), 0);
  return haut / releves.reduce((somme, { tour }) => somme + (tour - x) ** 2, 0);
}

/** Ce que la page ne rend pas, une phrase par grandeur qui croît. */
export function fautesDesTours(releves: readonly ReleveDePage[], tours: number): string[] {
  const chauds = releves.slice(Math.floor(releves.length * CHAUFFE));
  const bornes = tours >= ASSEZ ? PAR_TOUR_MAX : GROS;
  return (['noeuds', 'ecouteurs'] as const)
    .filter((quoi) => parTour(chauds, quoi) > bornes[quoi])
    .map((quoi) => `${parTour(chauds, quoi).toFixed(1)} ${quoi === 'noeuds' ? 'nœuds' : 'écouteurs'} de plus par tour`);
}

/** T16, côté page : des tours de tous les écrans, sans recharger ; ni nœud détaché, ni écouteur qui s'accumule. */
export async function lancer(essais: number, graine: number): Promise<Resultat> {
  const oter = await preparer();
  const hote = await lancerHote('exemple');
  const navigateur = await chromium.launch(NAVIGATEUR);
  try {
    const page = await navigateur.newPage({ locale: 'fr-FR', timezoneId: 'Europe/Paris' });
    await page.goto(hote.lien());
    const releves = await faireDesTours(page, essais, { pas: Math.max(1, Math.floor(essais / RELEVES)) });
    const chauds = releves.slice(Math.floor(releves.length * CHAUFFE));
    return {
      essais,
      fautes: fautesDesTours(releves, essais).map((faute) => `graine ${graine} : ${faute}`),
      chiffres: {
        'nœuds au premier relevé après chauffe': chauds[0]?.noeuds ?? 0,
        'nœuds à la fin': chauds.at(-1)?.noeuds ?? 0,
        'écouteurs au premier relevé après chauffe': chauds[0]?.ecouteurs ?? 0,
        'écouteurs à la fin': chauds.at(-1)?.ecouteurs ?? 0,
        'pente du tas après chauffe, octets par tour': Math.round(parTour(chauds, 'tas')),
        'tas à la fin, ko': Math.round((chauds.at(-1)?.tas ?? 0) / 1e3),
      },
    };
  } finally {
    await navigateur.close();
    await hote.finir();
    oter();
  }
}
