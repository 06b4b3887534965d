import { Historique } from '#renderer/app/historique/Historique.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { natureActeLibelle } from '#shared/domain/instance/acte.labels.ts';
import { actesAttendus, ficheJuridique } from '#shared/domain/instance/acte.rules.ts';
import { CATEGORIES } from '#shared/domain/instance/categories.data.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { VoixDeLInstance } from './voix/VoixDeLInstance.tsx';
import { constatsDe, departementsDe, epciSansSiege, type SiegeLu } from './lecture.ts';
import { NombresFixes } from './NombresFixes.tsx';
import { NominationsDeLInstance } from './NominationsDeLInstance.tsx';

const PROJETS = [
  ['arrete-composition', 'Arrêté de composition'],
  ['arrete-modificatif', 'Arrêté modificatif'],
  ['arrete-voix', 'Arrêté fixant les voix'],
] as const;

/** D'où vient le nombre de sièges : l'arrêté d'un comité, le règlement d'une commission, l'usage ailleurs. */
function quiFixe(type: TypeInstance): string {
  const { regime } = TYPES[type];
  if (regime === 'CT') return 'Le nombre de chaque catégorie est celui de l’arrêté';
  if (regime === 'CREFOP') return 'Le nombre de chaque catégorie est celui de R. 6123-3-3';
  return ['commission', 'commission_iae'].includes(type)
    ? 'Aucun article n’en fixe la composition : l’arrêté ou le règlement intérieur le fait'
    : 'Aucun texte n’en fixe la composition';
}

interface Proprietes {
  readonly fiche: InstanceFiche;
  /** Les sièges à la date regardée. */
  readonly lus: readonly SiegeLu[];
  readonly date: string;
  readonly aujourdHui: string;
}

/** À demeure quand aucun siège n'est choisi : ce que constatent les règles, et les actes de l'instance. */
export function PanneauComposition({ fiche, lus, date, aujourdHui }: Proprietes) {
  const { instance, sieges, actes } = fiche;
  const constats = constatsDe(fiche);
  const departements = departementsDe(fiche);
  const ajout = useCommande('sieges.ajouter');
  /** Le geste qui résout : donner son siège à l'intercommunalité que nomme le constat. */
  const gesteDe = (phrase: string) => {
    const epci = epciSansSiege(fiche).find(({ libelle }) => phrase.startsWith(libelle));
    if (epci === undefined) return null;
    const { siren: epciSiren, libelle: organisme } = epci;
    return (
      <Bouton
        enCours={ajout.enCours}
        surClic={() =>
          void ajout
            .lancer({ instanceId: instance.id, categorie: '4', college: null, organisme, epciSiren })
            .catch(direRefus())
        }
      >
        Ajouter son siège
      </Bouton>
    );
  };
  const comptees = CATEGORIES[instance.type].filter(({ plafonnee }) => plafonnee);
  const numeros = comptees.map(({ numero }) => numero);
  const nombre = sieges.filter(({ categorie }) => numeros.includes(categorie)).length;
  return (
    <Panneau titre="Sièges">
      <div className="bloc">
        <p>
          {comptees.length === 0
            ? `${pluriel(sieges.length, 'siège', 'sièges')}.`
            : `${pluriel(nombre, 'siège', 'sièges')} au titre des ${enumerer(comptees.map(({ alinea }) => alinea))}.`}
          <span className="note">{` ${quiFixe(instance.type)} : ajoutez ou retirez.`}</span>
        </p>
        {constats.map(({ code, phrase, article }) => (
          <Repere key={`${code} ${phrase}`} sens="alerte" mot="À revoir" article={article} gestes={gesteDe(phrase)}>
            {phrase.replace(/\.$/u, '')}
          </Repere>
        ))}
      </div>
      <NombresFixes fiche={fiche} sieges={lus} />
      <VoixDeLInstance fiche={fiche} date={date} />
      <NominationsDeLInstance fiche={fiche} sieges={lus} aujourdHui={aujourdHui} />
      <Bloc titre="Actes" niveau={3}>
        <ul className="actes">
          {actesAttendus(instance.type, departements).map(({ nature }) => {
            const acte = actes.find((un) => un.nature === nature);
            return (
              <li key={nature}>
                <span>{natureActeLibelle[nature]}</span>
                {acte === undefined ? (
                  <Lien
                    vers={`/instances/${instance.id}/fiche-juridique`}
                    genre="geste"
                    libelle={`Renseigner : ${natureActeLibelle[nature]}`}
                  >
                    Renseigner
                  </Lien>
                ) : (
                  <span className="note">{acte.date === null ? acte.numero : dateCourte(acte.date)}</span>
                )}
              </li>
            );
          })}
        </ul>
        <LigneCalme>{ficheJuridique(instance, actes, departements).phrase}</LigneCalme>
      </Bloc>
      {TYPES[instance.type].regime === 'CT' && (
        <Bloc titre="Projets à signer" niveau={3}>
          <ul className="actes">
            {PROJETS.map(([genre, nom]) => (
              <li key={genre}>
                <Lien vers={`/instances/${instance.id}/documents/${genre}`} genre="geste">
                  {nom}
                </Lien>
              </li>
            ))}
            <li>
              <Lien vers="/elections" genre="geste">
                Élus à vérifier après une élection
              </Lien>
            </li>
          </ul>
        </Bloc>
      )}
      <Bloc titre="Historique" niveau={3}>
        <Historique objet="instance" id={instance.id} />
      </Bloc>
    </Panneau>
  );
}
