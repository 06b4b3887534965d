import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import type { Parametre } from '#shared/domain/instance/parametre.schema.ts';
import { origineEnClair, texteEnClair } from '#shared/domain/instance/profil.labels.ts';
import { typographier } from '#shared/text/typographie.ts';

interface Proprietes {
  readonly instanceId: string;
  readonly versions: readonly Parametre[];
  readonly aujourdHui: string;
}

const depuisQuand = ({ depuis }: Parametre): string =>
  depuis === null ? 'depuis toujours' : `à compter du ${dateCourte(depuis)}`;

/** Les valeurs successives d'une règle, la plus récente d'abord ; en retirer une rend la règle à la précédente, ou au texte. */
export function VersionsDeRegle({ instanceId, versions, aujourdHui }: Proprietes) {
  const definir = useCommande('parametres.definir');
  const rangees = versions.toSorted((a, b) => (b.depuis ?? '').localeCompare(a.depuis ?? ''));
  const enVigueur = rangees.find(({ depuis }) => depuis === null || depuis <= aujourdHui);
  const retirer = ({ cle, source, depuis }: Parametre) =>
    void definir
      .lancer({ instanceId, cle, valeur: null, source, article: null, depuis })
      .catch(direRefus('La règle n’a pas changé.'));
  return (
    <ul className="actes" aria-label="Versions de la règle">
      {rangees.map((version) => (
        <li key={version.id}>
          <span>
            {texteEnClair(version.cle, version.valeur)}
            {version === enVigueur && ' (en vigueur)'}
            <span className="note bloc-de-note">
              {typographier(`${depuisQuand(version)}, ${origineEnClair(version)}`)}
            </span>
          </span>
          <Bouton
            genre="discret"
            libelle={`Retirer la version ${depuisQuand(version)}`}
            enCours={definir.enCours}
            surClic={() => retirer(version)}
          >
            Retirer
          </Bouton>
        </li>
      ))}
    </ul>
  );
}
