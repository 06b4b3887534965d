import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Segment } from '#renderer/ui/gestes/Segment.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { deploiementEnCours } from '#shared/domain/eq2030/deploiement.rules.ts';
import { DISPOSITIFS } from '#shared/domain/eq2030/dispositifs.data.ts';
import type { TerritoireEcrit } from '#shared/domain/eq2030/deploiement.schema.ts';
import {
  type ColonneDeMatrice,
  colonneDuTerritoire,
  graphiesVoisines,
  matriceDe,
} from '#shared/domain/eq2030/matrice.rules.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { citer } from '#shared/domain/annuaire/veille/lettres.rules.ts';
import type { Deploiement, Tableau as Donnees } from '../eq2030.types.ts';
import type { VueMontree } from '../vues.ts';
import { colonnesDesDeploiements } from './colonnes.tsx';
import { ComitesLocaux } from './ComitesLocaux.tsx';
import { colonnesDeLaMatrice } from './matrice.tsx';
import { NonReconnus } from './NonReconnus.tsx';

interface Proprietes {
  readonly tableau: Donnees;
  readonly vue: VueMontree;
  readonly aujourdHui: string;
  readonly ouvert: string | null;
  readonly suite: string;
  readonly surOuvrir: (id: string) => void;
  readonly surNouveau: () => void;
}

/** Les départements d'un territoire, en colonnes ; un écrit non reconnu garde la sienne. */
function parDepartement(departements: Donnees['departements']) {
  const noms = new Map(departements.map(({ code, libelle }) => [code, libelle]));
  return (territoire: TerritoireEcrit): readonly ColonneDeMatrice[] => {
    const codes = 'departements' in territoire ? (territoire as Deploiement['territoires'][number]).departements : [];
    if (codes.length === 0) return [colonneDuTerritoire(territoire)];
    return codes.map((code) => ({ cle: code, libelle: noms.get(code) ?? code, reconnu: true }));
  };
}

/** La matrice des opérateurs et des territoires (A4), les déploiements, les territoires non reconnus, les comités locaux. */
export function VueDesOperateurs({ tableau, vue, aujourdHui, ouvert, suite, surOuvrir, surNouveau }: Proprietes) {
  const { deploiements, departements, comites } = tableau;
  const montres = deploiements.filter(({ dispositif }) => vue.dispositif === null || dispositif === vue.dispositif);
  const enCours = montres.filter((deploiement) => deploiementEnCours(deploiement, aujourdHui));
  const matrice = matriceDe(enCours, vue.parDepartement ? parDepartement(departements) : undefined);
  const presents = DISPOSITIFS.filter(({ code }) => deploiements.some(({ dispositif }) => dispositif === code));
  const graphies = graphiesVoisines(matrice.lignes);
  if (deploiements.length === 0)
    return (
      <>
        <Vide icone="piles" geste={<Bouton surClic={surNouveau}>Noter un déploiement</Bouton>}>
          Aucun déploiement. Notez quel opérateur porte quel dispositif, et où : la matrice et la couverture des
          quartiers s’en déduisent.
        </Vide>
        <ComitesLocaux comites={comites} />
      </>
    );
  return (
    <>
      <div className="reglages-eq2030">
        <span className="puces">
          {presents.map(({ code, court }) => (
            <Puce
              key={code}
              prise={vue.dispositif === code}
              surClic={() => vue.poser({ dispositif: vue.dispositif === code ? null : code })}
            >
              {court}
            </Puce>
          ))}
        </span>
        <span className="pousse" />
        <Segment
          libelle="Colonnes de la matrice"
          valeur={vue.parDepartement ? 'departement' : 'territoire'}
          choix={[
            { valeur: 'territoire', libelle: 'Par territoire' },
            { valeur: 'departement', libelle: 'Par département' },
          ]}
          surChange={(par) => vue.poser({ par: par === 'departement' ? par : null })}
        />
      </div>
      <Bloc
        titre="Opérateurs et territoires"
        note={`${pluriel(matrice.lignes.length, 'opérateur', 'opérateurs')}, ${pluriel(matrice.colonnes.length, 'territoire', 'territoires')}, en cours`}
      >
        <div className="matrice">
          <Tableau
            libelle="Opérateurs et territoires EQ2030"
            colonnes={colonnesDeLaMatrice(matrice, suite)}
            lignes={matrice.lignes}
            cle={({ structureId }) => structureId}
            vide={<p className="note">Aucun déploiement en cours pour ce dispositif.</p>}
          />
        </div>
        {graphies.map((noms) => (
          <LigneCalme key={noms.join()}>
            {enumerer(noms.map(citer))} semblent une même structure.{' '}
            <Lien vers="/annuaire/structures">Voir les structures</Lien>
          </LigneCalme>
        ))}
      </Bloc>
      <NonReconnus deploiements={montres} />
      <Bloc titre="Déploiements" note={pluriel(montres.length, 'déploiement', 'déploiements')}>
        <Tableau
          libelle="Déploiements EQ2030"
          colonnes={colonnesDesDeploiements(aujourdHui, suite)}
          lignes={montres}
          cle={({ id }) => id}
          surOuvrir={({ id }) => surOuvrir(id)}
          ouverte={ouvert}
          vide={<p className="note">Aucun déploiement pour ce dispositif.</p>}
        />
      </Bloc>
      <ComitesLocaux comites={comites} />
    </>
  );
}
