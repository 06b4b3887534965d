import { direEtatDeFiche } from '#renderer/app/feuilles/etat-de-fiche.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { EtapeDeFeuille, LigneDeFeuille } from '../feuille.types.ts';

interface Proprietes {
  readonly feuilleId: string;
  readonly lignes: readonly LigneDeFeuille[];
  readonly etapes: ReadonlyMap<string, readonly EtapeDeFeuille[]>;
  readonly surDater: (id: string) => void;
}

function direLesEtapes(etapes: readonly EtapeDeFeuille[]): string | null {
  const dates = etapes.flatMap(({ echeance }) => echeance ?? []).toSorted();
  const [premiere, derniere] = [dates[0], dates.at(-1)];
  if (premiere === undefined || derniere === undefined) return null;
  return premiere === derniere
    ? `Une étape datée, le ${dateCourte(premiere)}`
    : `Étapes du ${dateCourte(premiere)} au ${dateCourte(derniere)}`;
}

/** Les actions que le temps ne place pas encore, et le geste qui les y met. */
export function SansDates({ feuilleId, lignes, etapes, surDater }: Proprietes) {
  if (lignes.length === 0) return null;
  return (
    <Bloc titre={`Sans dates : ${lignes.length}`}>
      <ul className="liste sans-dates">
        {lignes.map((ligne) => {
          const { sens, mot } = direEtatDeFiche(ligne.avancement);
          return (
            <li key={ligne.id}>
              <Lien vers={`/fiches-action/${ligne.id}?feuille=${feuilleId}`} genre="objet">
                {`${ligne.numero} ${ligne.intitule}`}
              </Lien>
              <span className="note">{direLesEtapes(etapes.get(ligne.id) ?? [])}</span>
              <Etat sens={sens}>{mot}</Etat>
              <Bouton
                genre="discret"
                libelle={`Dater : ${ligne.numero} ${ligne.intitule}`}
                surClic={() => surDater(ligne.id)}
              >
                Dater
              </Bouton>
            </li>
          );
        })}
      </ul>
    </Bloc>
  );
}
