import { useState } from 'react';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { chercherDans, type Choix } from '#renderer/ui/champs/chercher-dans.ts';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Segment } from '#renderer/ui/gestes/Segment.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { Entree } from '#shared/contract/contract.ts';
import { instanceContract } from '#shared/contract/instance.contract.ts';
import { typographier } from '#shared/text/typographie.ts';
import { ChoixComiteLocal, type ComiteLocal } from './ChoixComiteLocal.tsx';
import { ChoixCommunes } from './ChoixCommunes.tsx';

type Genre = 'local' | 'dessine' | 'departemental' | 'regional';

const GENRES: readonly { readonly valeur: Genre; readonly libelle: string }[] = [
  { valeur: 'local', libelle: 'Comité local' },
  { valeur: 'dessine', libelle: 'Local, par communes' },
  { valeur: 'departemental', libelle: 'Départemental' },
  { valeur: 'regional', libelle: 'Régional' },
];

/** Ce qui vient avec chaque niveau, dit avant de créer. */
const CE_QUI_VIENT: Readonly<Record<Genre, string>> = {
  local:
    'Son périmètre, un siège par intercommunalité, ses quartiers prioritaires et ses contrats de ville viennent du référentiel (R. 5311-32).',
  dessine:
    'Les communes choisies font le périmètre ; intercommunalités, quartiers et contrats de ville s’en déduisent (R. 5311-30).',
  departemental: 'Les sièges que prévoit le décret sont proposés vacants, un par catégorie (R. 5311-23).',
  regional: 'Les sièges que prévoit le décret sont proposés vacants, un par catégorie (R. 5311-17).',
};

const DEPART: Entree<'instances.creer'> = {
  type: 'CLPE',
  departementCode: null,
  clpeCode: null,
  complement: '',
  communes: [],
};
const TYPES = { local: 'CLPE', dessine: 'CLPE', departemental: 'CDPE', regional: 'CRPE' } as const;

interface Proprietes {
  readonly surFermer: () => void;
  readonly surCreee: (id: string) => void;
}

/** Crée une instance : du référentiel, dessinée par communes, ou celle du département ou de la région. */
export function CreerInstance({ surFermer, surCreee }: Proprietes) {
  const [genre, setGenre] = useState<Genre>('local');
  const [comite, setComite] = useState<ComiteLocal | null>(null);
  const [departement, setDepartement] = useState<Choix | null>(null);
  const [communes, setCommunes] = useState<readonly Choix[]>([]);
  const { donnees: departements } = useRequete('territoires.departements', {});
  const creation = useCommande('instances.creer');
  const formulaire = useFormulaire({
    schema: instanceContract['instances.creer'].entree.refine(
      ({ clpeCode }) => genre !== 'local' || clpeCode !== null,
      {
        path: ['clpeCode'],
        message: 'Choisissez un comité local dans la liste.',
      },
    ),
    depart: DEPART,
    garde: false,
    envoyer: async (saisie) => surCreee((await creation.lancer(saisie)).id),
  });
  const { fautes, changer } = formulaire;

  const changerGenre = (nouveau: Genre) => {
    setGenre(nouveau);
    setComite(null);
    setDepartement(null);
    setCommunes([]);
    formulaire.repartir({ ...DEPART, type: TYPES[nouveau] });
  };
  const choisirComite = (choix: ComiteLocal | null) => {
    setComite(choix);
    changer('clpeCode', choix?.id ?? null);
    changer('departementCode', choix?.departementCode ?? null);
  };
  const poserCommunes = (choisies: readonly Choix[]) => {
    setCommunes(choisies);
    changer(
      'communes',
      choisies.map(({ id }) => id),
    );
  };
  const choix = (departements ?? []).map(({ code, libelle, region }) => ({
    id: code,
    libelle: `${code}, ${libelle}`,
    note: region,
  }));

  return (
    <Dialogue
      ouvert
      large
      titre="Créer une instance"
      surFermer={surFermer}
      gestes={
        <>
          <Bouton genre="premier" enCours={formulaire.enCours} surClic={() => void formulaire.soumettre()}>
            Créer l’instance
          </Bouton>
          <Bouton genre="discret" surClic={surFermer}>
            Renoncer
          </Bouton>
        </>
      }
    >
      <form className="fiche" aria-label="Instance à créer" {...formulaire.attributs}>
        <Segment libelle="Niveau" valeur={genre} choix={GENRES} surChange={changerGenre} />
        <p className="note">{typographier(CE_QUI_VIENT[genre])}</p>
        {genre === 'local' && (
          <ChoixComiteLocal
            valeur={comite}
            surChange={choisirComite}
            faute={fautes['clpeCode'] ?? fautes['departementCode'] ?? null}
          />
        )}
        {(genre === 'departemental' || genre === 'regional') && (
          <ChoixReferentiel
            libelle={genre === 'regional' ? 'Département qui en tient le secrétariat' : 'Département'}
            aide="Sans choix : celui de ce fichier."
            minimum={1}
            valeur={departement}
            surChange={(nouveau) => {
              setDepartement(nouveau);
              changer('departementCode', nouveau?.id ?? null);
            }}
            chercher={async (frappe) => chercherDans(choix, frappe)}
            nom="departementCode"
            faute={fautes['departementCode'] ?? null}
          />
        )}
        {genre === 'dessine' && (
          <>
            <ChampTexte
              libelle="Territoire"
              exemple="de Mulhouse"
              aide="Ce qui suit « Comité local pour l’emploi »."
              obligatoire
              {...formulaire.champ('complement')}
              valeur={formulaire.valeurs.complement ?? ''}
            />
            <ChoixCommunes
              deja={formulaire.valeurs.communes}
              surAjouter={(commune) => poserCommunes([...communes, commune])}
              faute={fautes['communes']}
            />
            {communes.length > 0 && (
              <ul className="puces" aria-label="Communes du périmètre">
                {communes.map((commune) => (
                  <li key={commune.id}>
                    <Puce retirable surClic={() => poserCommunes(communes.filter(({ id }) => id !== commune.id))}>
                      {commune.libelle}
                    </Puce>
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
        {formulaire.fauteGenerale && (
          <Repere sens="erreur" mot="Instance non créée." annonce>
            {formulaire.fauteGenerale}
          </Repere>
        )}
      </form>
    </Dialogue>
  );
}
