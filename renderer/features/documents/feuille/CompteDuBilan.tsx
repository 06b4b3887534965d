import type { Sortie } from '#shared/contract/contract.ts';
import { accord } from '#shared/text/nombres.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';

interface Proprietes {
  readonly nom: string;
  /** Le nombre écrit. */
  readonly children: string;
  readonly lignes: Sortie<'feuillesDeRoute.bilan'>['detail']['actions'];
  readonly feuilleId: string;
}

/** Au-delà, on dit combien il en reste : la feuille d'à côté les a toutes. */
const MONTREES = 12;

/** Un nombre du bilan, qui s'ouvre sur les lignes qu'il compte ; zéro ne s'ouvre sur rien. */
export function CompteDuBilan({ nom, children, lignes, feuilleId }: Proprietes) {
  if (lignes.length === 0) return children;
  const restent = lignes.length - MONTREES;
  return (
    <NombreExplique
      libelle={nom}
      calcul={
        <>
          {lignes.slice(0, MONTREES).map(({ fiche: { id, numero, intitule }, mot }, place) => (
            // Deux étapes d'une action peuvent porter le même nom : leur place les distingue.
            <p key={`${id} ${place}`}>
              <Lien vers={`/fiches-action/${id}?feuille=${feuilleId}`}>{`${numero} ${intitule}`}</Lien>
              {mot !== '' && ` : ${mot}`}
            </p>
          ))}
          {restent > 0 && <p>{`Et ${restent} ${accord(restent, 'autre', 'autres')}.`}</p>}
        </>
      }
    >
      {children}
    </NombreExplique>
  );
}
