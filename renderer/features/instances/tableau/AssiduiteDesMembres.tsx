import { useAdresse } from '#renderer/app/use-adresse.ts';
import { Jauge } from '#renderer/ui/dessins/Jauge.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import {
  attendusDe,
  compterAssiduite,
  direAssiduite,
  partDAssiduite,
  sommerAssiduite,
  venusDe,
} from '#shared/domain/pilotage/assiduite.rules.ts';
import type {
  CompteDAssiduite,
  MembreSuivi,
  StatutDAssiduite,
  TableauDInstance,
} from '#shared/domain/pilotage/tableau-d-instance.schema.ts';
import { comparerTextes } from '#shared/text/tri.ts';

interface Ligne {
  readonly cle: string;
  readonly nom: string;
  readonly compte: CompteDAssiduite;
}
type LigneDeMembre = Ligne & { readonly membre: MembreSuivi };

const parPart = (une: Ligne, autre: Ligne): number =>
  (partDAssiduite(une.compte) ?? 2) - (partDAssiduite(autre.compte) ?? 2);

/** « 5 sur 8 », dessiné et écrit, qui s'ouvre sur son calcul. */
function Part({ nom, compte }: Ligne) {
  if (attendusDe(compte) === 0) return <span className="absent">non constaté</span>;
  return (
    <span className="part-d-assiduite">
      <Jauge valeur={venusDe(compte)} maximum={attendusDe(compte)} libelle={`${nom} : présences`} />
      <NombreExplique libelle={`Assiduité : ${nom}`} calcul={direAssiduite(compte)}>
        {`${venusDe(compte)} sur ${attendusDe(compte)}`}
      </NombreExplique>
    </span>
  );
}

/** Combien de fois ; zéro se tait à l'écran, et s'écrit quand on copie. */
const fois = <L extends Ligne>(statut: StatutDAssiduite, titre: string): Colonne<L> => ({
  id: statut,
  titre,
  nombre: true,
  valeur: ({ compte }) => compte[statut],
  cellule: ({ compte }) => compte[statut] || '',
});

const parts = <L extends Ligne>(): readonly Colonne<L>[] => [
  {
    id: 'part',
    titre: 'Présent ou représenté',
    etroite: true,
    valeur: ({ compte }) => `${venusDe(compte)} sur ${attendusDe(compte)}`,
    cellule: (ligne) => <Part cle={ligne.cle} nom={ligne.nom} compte={ligne.compte} />,
    comparer: parPart,
  },
  fois('present', 'En personne'),
  fois('supplee', 'Suppléé'),
  fois('represente', 'Pouvoir'),
  fois('excuse', 'Excusé'),
  fois('absent', 'Absent'),
];

/** Qui vient : par collège, puis par membre, chacun sur les séances où il avait un siège. */
export function AssiduiteDesMembres({ tableau: { membres } }: { readonly tableau: TableauDInstance }) {
  const adresse = useAdresse();
  const lignes: readonly LigneDeMembre[] = membres.map((membre) => ({
    ...{ cle: membre.cle, nom: membre.nom, membre },
    compte: compterAssiduite(membre.presences),
  }));
  const colleges = [...Map.groupBy(lignes, ({ membre }) => membre.college)].map(([nom, siens]) => ({
    ...{ cle: nom, nom },
    compte: sommerAssiduite(siens.map(({ compte }) => compte)),
  }));
  if (lignes.length === 0)
    return (
      <Bloc titre="Assiduité">
        <p className="note">Aucun siège n’était pourvu à ces séances : l’assiduité se lira avec les membres nommés.</p>
      </Bloc>
    );
  const periode = adresse.lire('periode');
  const versSesSeances = ({ cle }: LigneDeMembre): string =>
    `?${new URLSearchParams({ ...(periode === null ? {} : { periode }), membre: cle }).toString()}`;

  return (
    <>
      <Bloc titre="Assiduité par collège" cle="assiduite">
        <Tableau
          libelle="Assiduité par collège"
          colonnes={[{ id: 'college', titre: 'Collège', entete: true, cellule: ({ nom }) => nom }, ...parts<Ligne>()]}
          lignes={colleges}
          cle={({ cle }) => cle}
          vide={null}
        />
      </Bloc>
      <Bloc titre="Assiduité par membre" note="sur les séances où il avait un siège ; les moins présents d’abord">
        <Tableau
          libelle="Assiduité par membre"
          colonnes={[
            {
              id: 'membre',
              titre: 'Membre',
              entete: true,
              valeur: ({ nom }) => nom,
              cellule: (ligne) => (
                <Lien vers={versSesSeances(ligne)} genre="objet" libelle={`${ligne.nom} : ses séances`}>
                  {ligne.nom}
                </Lien>
              ),
              comparer: (une, autre) => comparerTextes(une.nom, autre.nom),
            },
            {
              id: 'organisme',
              titre: 'Au titre de',
              valeur: ({ membre }) => membre.organisme,
              cellule: ({ membre }) => (
                <Lien
                  vers={`/annuaire/${membre.personneId}`}
                  genre="objet"
                  libelle={`${membre.organisme} : ${membre.nom}`}
                >
                  {membre.organisme}
                </Lien>
              ),
            },
            ...parts<LigneDeMembre>(),
          ]}
          lignes={lignes.toSorted(parPart)}
          cle={({ cle }) => cle}
          ouverte={adresse.lire('membre')}
          vide={null}
        />
      </Bloc>
    </>
  );
}
