import type { Axe, Dispositif } from '#shared/domain/eq2030/deploiement.schema.ts';
import { AXES, DISPOSITIFS } from '#shared/domain/eq2030/dispositifs.data.ts';

/** Les dispositifs et les axes que l'on choisit. */
export const OPTIONS_DISPOSITIF: readonly { readonly valeur: Dispositif; readonly libelle: string }[] = DISPOSITIFS.map(
  ({ code, nom }) => ({ valeur: code, libelle: nom }),
);

type AxeTape = `${Axe}`;

export const OPTIONS_AXE = ([1, 2, 3] as const).map((axe) => ({
  valeur: `${axe}` as AxeTape,
  libelle: `Axe ${axe} : ${AXES[axe].toLowerCase()}`,
}));

export const axeTape = (axe: Axe | null): AxeTape | null => (axe === null ? null : `${axe}`);
export const axeLu = (tape: AxeTape | null): Axe | null => (tape === null ? null : (Number(tape) as Axe));
