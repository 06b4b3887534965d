import { copier } from '#renderer/app/courriel/copier.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { etatDesignation } from '#shared/domain/designation/designation.rules.ts';
import { filtrerDesignations } from '#shared/domain/designation/filtrer.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { colonnesDesDesignations, etroites } from './colonnes.tsx';
import type { Designation, Genre, Tableau as Donnees } from './designations.types.ts';
import type { Filtres } from './filtres.ts';
import { RANGS } from './rangs.ts';

interface Proprietes {
  readonly tableau: Donnees;
  readonly filtres: Filtres;
  readonly aujourdHui: string;
  readonly ouverte: string | null;
  /** Ce que l'adresse garde en ouvrant une fiche : « ?q=meuse ». */
  readonly suite: string;
  readonly surOuvrir: (id: string) => void;
  readonly surDesigner: () => void;
}

const groupeDe = (genres: readonly Genre[]) => {
  const noms = new Map(genres.map(({ id, nom }) => [id, nom]));
  return ({ genre }: Designation) => ({ cle: genre, titre: noms.get(genre) ?? 'Désignation' });
};

const RANG = new Map(RANGS.map(({ valeur }, rang) => [valeur, rang]));

/** Dans l'ordre des genres, ce qui est en cours d'abord ; au même lieu, la personne titulaire avant qui la supplée. */
const ranger = (designations: readonly Designation[], genres: readonly Genre[], jour: string) => {
  const rangs = new Map(genres.map(({ id }, rang) => [id, rang]));
  const passee = (designation: Designation) => Number(etatDesignation(designation, jour) === 'passee');
  const lieu = ({ territoires }: Designation) => territoires[0]?.departements[0] ?? '';
  return designations.toSorted(
    (une, autre) =>
      (rangs.get(une.genre) ?? 0) - (rangs.get(autre.genre) ?? 0) ||
      passee(une) - passee(autre) ||
      lieu(une).localeCompare(lieu(autre)) ||
      (RANG.get(une.rang) ?? 0) - (RANG.get(autre.rang) ?? 0),
  );
};

/** Les désignations par genre, ce qui répond aux filtres ; sans filtre d'état, ce qui est passé ne se montre pas. */
export function ListeDesDesignations({
  tableau: { designations, genres },
  filtres: { filtre, qpv, toutMontrer },
  aujourdHui,
  ouverte,
  suite,
  surOuvrir,
  surDesigner,
}: Proprietes) {
  const repondent = filtrerDesignations(designations, genres, filtre, aujourdHui);
  const montrees = ranger(
    filtre.etat === null ? repondent.filter((d) => etatDesignation(d, aujourdHui) !== 'passee') : repondent,
    genres,
    aujourdHui,
  );
  const passees = repondent.length - montrees.length;
  const colonnes = colonnesDesDesignations(aujourdHui, suite);
  const adresses = [...new Set(montrees.flatMap(({ personne }) => personne?.courriel ?? []))];
  const rien = designations.length === 0 && qpv === null;
  return (
    <>
      {montrees.length > 0 && (
        <div className="outils">
          <span className="note" role="status">
            {pluriel(montrees.length, 'désignation', 'désignations')}
            {passees > 0 && `, et ${pluriel(passees, 'passée', 'passées')}`}
          </span>
          <span className="pousse" />
          <Bouton
            genre="discret"
            icone="copier"
            desactive={adresses.length === 0}
            surClic={() =>
              void copier(
                adresses.join('; '),
                `${pluriel(adresses.length, 'adresse copiée', 'adresses copiées')} : collez dans « À : » de votre courriel.`,
              )
            }
          >
            Copier les adresses
          </Bouton>
        </div>
      )}
      <Tableau
        libelle="Désignations"
        colonnes={ouverte === null ? colonnes : etroites(colonnes)}
        lignes={montrees}
        cle={({ id }) => id}
        groupe={groupeDe(genres)}
        surOuvrir={({ id }) => surOuvrir(id)}
        ouverte={ouverte}
        vide={
          rien ? (
            <Vide icone="personne" geste={<Bouton surClic={surDesigner}>Désigner une personne</Bouton>}>
              Aucune désignation. Notez qui est référente ou référent EQ2030, délégué·e du préfet, et où.
            </Vide>
          ) : (
            <Vide icone="chercher" geste={<Bouton surClic={toutMontrer}>Tout montrer</Bouton>}>
              {passees > 0
                ? `Aucune désignation en cours ; ${pluriel(passees, 'passée', 'passées')}.`
                : 'Aucune désignation ne répond à ces filtres.'}
            </Vide>
          )
        }
      />
    </>
  );
}
