import { enTri } from '#shared/text/tri.ts';
import { cleDeNom } from './lettres.rules.ts';

const SUIVI_D_UN_SIGLE = /^(?<nom>.+?)\s*\((?<sigle>[\p{L}\d.&\s-]{2,14})\)$/u;

/** Vrai si chaque lettre du sigle commence, dans l'ordre, un mot du nom ; la première commence le premier. */
function estLeSigleDe(sigle: string, nom: string): boolean {
  const initiales = enTri(nom)
    .split(/[^\p{L}\d]+/u)
    .flatMap(([initiale]) => initiale ?? []);
  const attendues = [...cleDeNom(sigle)];
  if (attendues.length < 2 || attendues[0] !== initiales[0]) return false;
  let rang = 0;
  for (const initiale of initiales) if (initiale === attendues[rang]) rang += 1;
  return rang === attendues.length;
}

/**
 * La clé sous laquelle deux structures se ressemblent (A5) : leur nom, sans le sigle que l'une écrit à la suite. « Maison de
 * l'emploi du Barrois (MEB) » et « Maison de l'emploi du Barrois » sont peut-être la même ; « Cap emploi (Meuse) » et « Cap
 * emploi (Marne) » ne le sont pas.
 */
export function cleDeRessemblance(nom: string): string {
  const { nom: seul, sigle } = SUIVI_D_UN_SIGLE.exec(nom.trim())?.groups ?? {};
  return cleDeNom(seul !== undefined && sigle !== undefined && estLeSigleDe(sigle, seul) ? seul : nom);
}
