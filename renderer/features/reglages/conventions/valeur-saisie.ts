import { lireMontant } from '#renderer/ui/champs/lire-montant.ts';
import { lireNombre } from '#renderer/ui/champs/lire-nombre.ts';
import { enMoisEtJour } from '#shared/domain/convention/controle/parametre.rules.ts';
import type { UniteDeParametre } from '#shared/domain/convention/controle/parametres.data.ts';
import { nombreFr } from '#shared/text/nombres.ts';

export const EXEMPLES: Readonly<Record<UniteDeParametre, string>> = {
  taux: '10 %',
  montant: '300,00',
  jours: '30',
  jourDeLAnnee: '31/03',
};

/** Une valeur telle qu'on l'écrit : « 10 », « 300 », « 31/03 ». */
export function ecrireLaValeur(unite: UniteDeParametre, valeur: number): string {
  if (unite === 'jourDeLAnnee') return enMoisEtJour(valeur).split('-').toReversed().join('/');
  return unite === 'jours' ? String(valeur) : nombreFr(valeur / 100);
}

/** Ce qui est tapé, en valeur du réglage ; illisible, NaN. */
export function lireLaValeur(unite: UniteDeParametre, texte: string): number {
  if (unite === 'jourDeLAnnee') {
    const lu = /^\s*(?<jour>\d{1,2})\s*\/\s*(?<mois>\d{1,2})\s*$/u.exec(texte)?.groups;
    return lu === undefined ? Number.NaN : Number(lu['mois']) * 100 + Number(lu['jour']);
  }
  if (unite === 'montant') return lireMontant(texte) ?? Number.NaN;
  const nombre = lireNombre(texte.replace(/\s*(?:%|jours?)\s*$/u, '')) ?? Number.NaN;
  return unite === 'taux' ? Math.round(nombre * 100) : nombre;
}
