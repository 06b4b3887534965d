import { useModification } from '#renderer/app/modification/use-modification.ts';
import { NombreSurPlace } from '#renderer/ui/champ-sur-place/NombreSurPlace.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Couples } from '#renderer/ui/page/Couples.tsx';
import { dateLongue, heureFr } from '#shared/dates/format.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import type { Copil, SeanceDeCopil } from '#shared/domain/convention/copil/copil.schema.ts';
import { prochaineReunion, seancesTenues } from '#shared/domain/convention/copil/seances.rules.ts';
import { GestesDuCopil } from './GestesDuCopil.tsx';

interface Proprietes {
  readonly convention: Convention;
  readonly copil: Copil & { readonly instance: NonNullable<Copil['instance']> };
  readonly vu: number;
  readonly jour: string;
}

const versLaReunion = ({ id, date, heureDebut }: SeanceDeCopil) => (
  <Lien vers={`/reunions/${id}`}>{`${dateLongue(date)}, ${heureFr(heureDebut)}`}</Lien>
);

/** L'instance qui suit la convention : sa dernière et sa prochaine séance, sa fréquence, les conventions qu'elle suit aussi. */
export function TeteDuCopil({ convention, copil, vu, jour }: Proprietes) {
  const { instance, aussi, parAn } = copil;
  const { modifier } = useModification('conventions.modifier', { id: convention.id, vu, objet: convention.intitule });
  const [derniere] = seancesTenues(copil);
  const prochaine = prochaineReunion(copil, jour);
  const instanceOuverte = <Lien vers={`/instances/${instance.id}`}>Ouvrir l’instance</Lien>;
  return (
    <Bloc titre={instance.nom} geste={<GestesDuCopil convention={convention} vu={vu} instance={instance} />}>
      <Couples
        couples={[
          ['Dernière séance', derniere === undefined ? 'aucune' : versLaReunion(derniere)],
          ['Prochaine séance', prochaine === null ? 'à fixer' : versLaReunion(prochaine)],
          [
            'Suit aussi',
            aussi.length === 0 ? null : (
              <ul className="liste-en-ligne">
                {aussi.map(({ id, numero, intitule }) => (
                  <li key={id}>
                    <Lien vers={`/conventions/${id}/copil`}>{`${numero}, ${intitule}`}</Lien>
                  </li>
                ))}
              </ul>
            ),
          ],
          ['Instance', instanceOuverte],
        ]}
      />
      <div className="fiche">
        <NombreSurPlace
          libelle="Réunions par an, d’après la convention"
          illisible="Écrivez un nombre de réunions par an, par exemple 2."
          valeur={parAn}
          surEnregistrer={(nombre) => modifier({ copilParAn: nombre })}
        />
      </div>
      <p>
        <Lien genre="bouton" icone="plus" vers={`/reunions?creer=${instance.id}`}>
          Préparer le prochain COPIL
        </Lien>
      </p>
    </Bloc>
  );
}
