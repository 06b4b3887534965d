import { pluriel } from '#shared/text/nombres.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { LigneDeFeuille } from '../feuille.types.ts';
import { apportsDe, SANS_APPORT } from './filtres.ts';

interface Proprietes {
  readonly montrees: readonly LigneDeFeuille[];
  readonly feuilleId: string;
}

/** Ce qu'apporte la politique de la ville, et combien d'actions le disent ; une action à deux apports compte dans chacun. */
export function ApportsDesActions({ montrees, feuilleId }: Proprietes) {
  if (montrees.every(({ apports }) => apports.length === 0)) return null;
  const comptes = Map.groupBy(montrees.flatMap(apportsDe), (mot) => mot);
  const rang = (mot: string) => (mot === SANS_APPORT ? 1 : 0);
  const mots = [...comptes.keys()].toSorted(
    (un, autre) =>
      rang(un) - rang(autre) ||
      (comptes.get(autre)?.length ?? 0) - (comptes.get(un)?.length ?? 0) ||
      comparerTextes(un, autre),
  );
  return (
    <p className="note apports-des-actions">
      {'Apports de la politique de la ville : '}
      {mots.map((mot, place) => {
        const nom = mot === SANS_APPORT ? 'sans apport dit' : mot;
        const nombre = comptes.get(mot)?.length ?? 0;
        return (
          <span key={mot}>
            {place > 0 && ', '}
            <Lien
              vers={`/feuilles-de-route/${feuilleId}?${new URLSearchParams({ apport: mot })}`}
              libelle={`${nom} ${nombre} : ${pluriel(nombre, 'action', 'actions')}`}
            >
              {`${nom} ${nombre}`}
            </Lien>
          </span>
        );
      })}
      {'. Une action qui en a plusieurs compte dans chacun.'}
    </p>
  );
}
