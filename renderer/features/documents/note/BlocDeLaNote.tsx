import { CaseSurPlace } from '#renderer/ui/champ-sur-place/CaseSurPlace.tsx';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { BlocCoupe } from '#shared/documents/note/note.document.ts';
import type { ElementDeNote } from '#shared/domain/note/matiere.types.ts';
import { ELEMENTS_DE_BLOC } from '#shared/domain/note/note.labels.ts';
import type { BlocVoulu } from '#shared/domain/note/note.schema.ts';
import { estEcrit } from '#shared/domain/note/reglages.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';

interface Proprietes {
  readonly voulu: BlocVoulu;
  readonly titre: string;
  readonly elements: readonly ElementDeNote[];
  /** `undefined` : tout y tient. */
  readonly coupe: BlocCoupe | undefined;
  readonly ecrit: string | null;
  readonly surRegler: (change: Partial<Omit<BlocVoulu, 'bloc'>>) => Promise<unknown>;
  readonly surEcrire: (mots: string) => Promise<unknown>;
}

const LIMITES = [1, 2, 3, 4, 5, 6, 8, 10];

/** « 7 décisions, 3 ne tiennent pas. » */
function compte({ voulu: { bloc, limite, coche }, elements, coupe }: Pick<Proprietes, 'voulu' | 'elements' | 'coupe'>) {
  const [un, plusieurs] = ELEMENTS_DE_BLOC[bloc];
  const dits = Math.min(elements.length, limite ?? elements.length);
  const sur = dits < elements.length ? ` sur ${elements.length}` : '';
  const manque = coche && coupe !== undefined ? coupe.sur - coupe.tiennent : 0;
  return `${pluriel(dits, un, plusieurs)}${sur}${manque > 0 ? `, ${manque === dits ? 'rien ne tient' : `${manque} de trop pour la page`}` : ''}`;
}

/** Un bloc de la note : coché ou non, combien de ses éléments, et chacun mène à son écran. */
export function BlocDeLaNote({ voulu, titre, elements, coupe, ecrit, surRegler, surEcrire }: Proprietes) {
  const { bloc, coche, limite } = voulu;
  const tires = elements.filter(({ vers }) => vers !== null);
  return (
    <div className="bloc-de-note" data-coche={coche}>
      <CaseSurPlace libelle={titre} valeur={coche} surEnregistrer={(choix) => surRegler({ coche: choix })} />
      {tires.length > 0 && (
        <details>
          <summary>{compte({ voulu, elements: tires, coupe })}</summary>
          <ul>
            {tires.map(({ tete, corps, vers }, rang) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: un élément n'a que sa place.
              <li key={rang}>
                <Lien vers={vers ?? '/'} genre="geste">
                  {[tete, corps].filter((mots) => mots !== '').join(' : ')}
                </Lien>
              </li>
            ))}
          </ul>
        </details>
      )}
      {coche && !estEcrit(bloc) && elements.length > 1 && (
        <ChoixSurPlace
          libelle={`Combien, ${titre}`}
          valeur={limite === null ? null : String(limite)}
          vide="Tout ce qui tient"
          options={LIMITES.filter((combien) => combien < elements.length || combien === limite).map((combien) => ({
            valeur: String(combien),
            libelle: combien === 1 ? 'Le premier seulement' : `Les ${combien} premiers`,
          }))}
          surEnregistrer={(choix) => surRegler({ limite: choix === null ? null : Number(choix) })}
        />
      )}
      {coche && estEcrit(bloc) && (
        <ChampSurPlace
          libelle={`Texte, ${titre}`}
          libelleCache
          valeur={ecrit ?? ''}
          exemple="À écrire ici ; gardé pour la prochaine note"
          long
          surEnregistrer={surEcrire}
        />
      )}
    </div>
  );
}
