import { useState } from 'react';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampRadio } from '#renderer/ui/champs/ChampRadio.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Segment } from '#renderer/ui/gestes/Segment.tsx';
import { instanceContract } from '#shared/contract/instance.contract.ts';
import { ecritCle } from '#shared/domain/instance/nom-propose.rules.ts';
import type { Niveau } from '#shared/domain/instance/types.data.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import { typographier } from '#shared/text/typographie.ts';
import { ChampsDuTerritoire } from './ChampsDuTerritoire.tsx';
import { rattachementPropose } from './rattachement.ts';
import type { Saisie } from './saisie.ts';
import { ChoixRattachement } from './ChoixRattachement.tsx';
import { annonceDu, type Genre, genreDemande, genresDu, NIVEAUX_A_CREER, niveauDu, typeDu } from './genres.ts';
import { QuestionsDeRegime } from '../profil/QuestionsDeRegime.tsx';

const CE_QU_EST_LE_CLE = [
  { valeur: 'comite_local', libelle: 'Le comité local pour l’emploi (L. 5311-10)' },
  { valeur: 'tzcld', libelle: 'Celui d’un territoire zéro chômeur de longue durée' },
] as const;

const depart = (genre: Genre, parentId: string | null, contratCode: string | null): Saisie => ({
  type: typeDu(genre),
  departementCode: null,
  clpeCode: null,
  complement: '',
  communes: [],
  parentId,
  contratCode,
  sigle: '',
  cle: null,
  rendAvis: null,
  agentsSeuls: null,
  etude: null,
});

interface Proprietes {
  /** Genre demandé par l'adresse ; vide : un comité local du référentiel. */
  readonly demande: string;
  readonly parentId: string | null;
  readonly contratCode: string | null;
  readonly surFermer: () => void;
  readonly surCreee: (id: string) => void;
}

/** Crée une instance de tout genre : du référentiel, dessinée, sous une autre, ou d'un contrat de ville. */
export function CreerInstance({ demande, parentId, contratCode, surFermer, surCreee }: Proprietes) {
  const [genre, setGenre] = useState<Genre>(() => genreDemande(demande));
  const creation = useCommande('instances.creer');
  const { donnees: instances } = useRequete('instances.lister', {});
  // Tant que la personne n'a rien choisi, l'instance dépend du comité de son département.
  const [rattachementChoisi, setRattachementChoisi] = useState(parentId !== null);
  const rattachement = (saisie: {
    readonly parentId?: string | null | undefined;
    readonly departementCode?: string | null | undefined;
  }): string | null =>
    rattachementChoisi
      ? (saisie.parentId ?? null)
      : rattachementPropose(typeDu(genre), saisie.departementCode ?? null, instances ?? []);
  const formulaire = useFormulaire({
    schema: instanceContract['instances.creer'].entree.refine(({ clpeCode }) => genre !== 'CLPE' || clpeCode !== null, {
      path: ['clpeCode'],
      message: 'Choisissez un comité local dans la liste.',
    }),
    depart: depart(genre, parentId, contratCode),
    garde: false,
    envoyer: async (saisie) => surCreee((await creation.lancer({ ...saisie, parentId: rattachement(saisie) })).id),
  });
  const { valeurs, fautes, changer } = formulaire;
  const type = typeDu(genre);
  const changerGenre = (nouveau: Genre) => {
    setGenre(nouveau);
    const gardes = TYPES[typeDu(nouveau)].parents.length > 0 ? valeurs.parentId : null;
    formulaire.repartir(depart(nouveau, gardes, niveauDu(nouveau) === 'ville' ? valeurs.contratCode : null));
  };
  const changerNiveau = (niveau: Niveau) => {
    const [premier] = genresDu(niveau);
    if (premier !== undefined) changerGenre(premier.valeur);
  };
  const demanderCle = type === 'CLPE' && ecritCle(valeurs.sigle, valeurs.complement);

  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Créer une instance"
      libelle="Instance à créer"
      geste="Créer l’instance"
      nonFait="Instance non créée."
      large
      surFermer={surFermer}
    >
      <Segment libelle="Niveau" valeur={niveauDu(genre)} choix={NIVEAUX_A_CREER} surChange={changerNiveau} />
      <ChampRadio
        libelle="Genre"
        valeur={genre}
        options={genresDu(niveauDu(genre))}
        surChange={(choisi) => choisi !== null && changerGenre(choisi)}
      />
      <p className="note">{typographier(annonceDu(genre))}</p>
      <ChoixRattachement
        type={type}
        instances={instances ?? []}
        valeur={rattachement(valeurs)}
        surChange={(id) => {
          setRattachementChoisi(true);
          changer('parentId', id);
        }}
        faute={fautes['parentId'] ?? null}
      />
      <ChampsDuTerritoire key={genre} genre={genre} formulaire={formulaire} />
      {type === 'commission' && (
        <QuestionsDeRegime reponses={valeurs} surRepondre={(cle, reponse) => changer(cle, reponse)} />
      )}
      <ChampTexte
        libelle="Sigle de votre service"
        exemple={TYPES[type].sigle}
        aide="À remplir si l’on dit autre chose chez vous ; le nom légal s’imprime en entier."
        {...formulaire.champ('sigle')}
      />
      {demanderCle && (
        <ChampRadio
          libelle="« CLE » désigne"
          obligatoire
          enLigne={false}
          valeur={valeurs.cle}
          options={CE_QU_EST_LE_CLE}
          surChange={(cle) => changer('cle', cle)}
          faute={fautes['cle'] ?? null}
        />
      )}
    </DialogueFormulaire>
  );
}
