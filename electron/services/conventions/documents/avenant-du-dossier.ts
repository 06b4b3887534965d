import type { EntreeLue } from '#shared/contract/contract.ts';
import type { AvenantDuDossier } from '#shared/documents/convention/dossier.types.ts';
import type { Avenant } from '#shared/domain/convention/avenant/avenant.schema.ts';
import { ecartsDe } from '#shared/domain/convention/avenant/ecarts.rules.ts';
import { appliquer, avenantsAvant } from '#shared/domain/convention/avenant/en-vigueur.rules.ts';
import { avenantErrors } from '#shared/errors/avenant.errors.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { PartiesLues } from '../avenant/en-vigueur.ts';

type Voulu = Pick<EntreeLue<'documentsDeConvention.apercu'>, 'genre' | 'annee' | 'avenantId'>;

/** L'avenant que l'on écrit : celui que l'on nomme, sinon le projet de l'année, sinon le dernier avenant général. */
function choisir(avenants: readonly Avenant[], { genre, annee, avenantId }: Voulu): Avenant | undefined {
  if (avenantId !== null) return avenants.find(({ id }) => id === avenantId);
  if (genre === 'avenant-general') return avenants.findLast((un) => un.genre === 'general');
  return avenants.findLast((un) => un.annee === annee && un.genre === 'revision' && un.concluLe === null);
}

/** L'avenant d'un document, ce qu'il change et ce qui l'entoure ; `null` : le document n'en est pas un, ou il n'est pas préparé. */
export function avenantDuDossier({ initiale, avenants }: PartiesLues, voulu: Voulu): AvenantDuDossier | null {
  if (voulu.genre !== 'avenant' && voulu.genre !== 'avenant-general') return null;
  const lui = choisir(avenants, voulu);
  if (lui === undefined) {
    if (voulu.avenantId !== null) throw communErrors.introuvable('Cet avenant');
    if (voulu.genre === 'avenant-general') throw avenantErrors.aucunGeneral();
    return null;
  }
  const precedents = avenantsAvant(avenants, lui);
  return {
    lui,
    precedents,
    ecarts: ecartsDe(initiale, avenants, lui),
    avant: appliquer(initiale, precedents),
    apres: appliquer(initiale, [...precedents, lui]),
  };
}
