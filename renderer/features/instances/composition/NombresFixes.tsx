import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { NombreSurPlace } from '#renderer/ui/champ-sur-place/NombreSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import {
  absentes,
  type CompteDeCategorie,
  compterParCategorie,
  controlerNombres,
} from '#shared/domain/instance/nombre-fixe.rules.ts';
import { accord, pluriel } from '#shared/text/nombres.ts';
import { aCompter, departementsDe, type SiegeLu } from './lecture.ts';

interface Proprietes {
  readonly fiche: InstanceFiche;
  readonly sieges: readonly SiegeLu[];
}

const dit = ({ pourvus, vacants, excedent }: CompteDeCategorie): string =>
  [
    pluriel(pourvus, 'pourvu', 'pourvus'),
    vacants > 0 && pluriel(vacants, 'vacant', 'vacants'),
    excedent > 0 && `${excedent} de trop`,
  ]
    .filter(Boolean)
    .join(', ');

/** Le nombre de membres que l'arrêté fixe à chaque catégorie, ce qu'il en est, et les gestes qui y mènent (R-203). */
export function NombresFixes({ fiche, sieges }: Proprietes) {
  const { instance, nombres } = fiche;
  const fixer = useCommande('composition.fixerNombre');
  const ajout = useCommande('composition.ajouterSieges');
  const lus = aCompter(sieges);
  const comptes = compterParCategorie(instance.type, lus, nombres);
  if (comptes.length === 0) return null;
  const manquants = comptes.flatMap(({ categorie, fixe, sieges: crees }) =>
    Array.from({ length: Math.max(0, (fixe ?? 0) - crees) }, () => ({
      categorie: categorie.numero,
      college: categorie.college,
      organisme: null,
    })),
  );
  const oubliees = absentes(instance, lus);
  const plusieurs = new Set(departementsDe(fiche)).size > 1;
  const ajouter = (
    neufs:
      | typeof manquants
      | {
          categorie: (typeof manquants)[number]['categorie'];
          college: (typeof manquants)[number]['college'];
          organisme: string;
        }[],
  ) => void ajout.lancer({ instanceId: instance.id, sieges: neufs }).catch(direRefus());

  return (
    <Bloc titre="Nombre fixé par l’arrêté" niveau={3}>
      <ul className="nombres-fixes libelle-cache">
        {comptes.map((compte) => (
          <li key={compte.categorie.numero}>
            <span>{`${compte.categorie.alinea} ${compte.categorie.bref}`}</span>
            <NombreSurPlace
              libelle={`Nombre fixé : ${compte.categorie.bref}`}
              illisible="Un nombre entier de membres."
              valeur={compte.fixe}
              surEnregistrer={(nombre) =>
                fixer.lancer({ instanceId: instance.id, categorie: compte.categorie.numero, nombre })
              }
            />
            <span className="note">{dit(compte)}</span>
          </li>
        ))}
      </ul>
      {manquants.length > 0 && (
        <p className="geste-de-bloc">
          <Bouton enCours={ajout.enCours} surClic={() => ajouter(manquants)}>
            {`Créer ${accord(manquants.length, 'le siège qui manque', `les ${manquants.length} sièges qui manquent`)}`}
          </Bouton>
        </p>
      )}
      {controlerNombres(instance, lus, nombres, plusieurs).map(({ code, phrase, article }) => (
        <Repere
          key={`${code} ${phrase}`}
          sens="alerte"
          mot="À revoir."
          article={article}
          gestes={
            phrase.startsWith('Sans siège') && (
              <Bouton
                enCours={ajout.enCours}
                surClic={() =>
                  ajouter(
                    oubliees
                      .filter(({ categorie }) => phrase.includes(`${categorie}°`))
                      .map(({ categorie, college, nom }) => ({ categorie, college, organisme: nom })),
                  )
                }
              >
                {`Créer ${accord(oubliees.length, 'son siège', 'leurs sièges')}`}
              </Bouton>
            )
          }
        >
          {phrase.replace(/\.$/u, '')}
        </Repere>
      ))}
    </Bloc>
  );
}
