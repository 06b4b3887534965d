import { useState } from 'react';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { chercherDans, type Choix } from '#renderer/ui/champs/chercher-dans.ts';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import type { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import type { Entree } from '#shared/contract/contract.ts';
import type { instanceContract } from '#shared/contract/instance.contract.ts';
import { REGISTRE } from '#shared/domain/instance/registre.data.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import { ChoixComiteLocal, type ComiteLocal } from './ChoixComiteLocal.tsx';
import { ChoixCommunes } from './ChoixCommunes.tsx';
import { ChoixContrat } from './ChoixContrat.tsx';
import { type Genre, typeDu } from './genres.ts';

type Creation = Entree<'instances.creer'>;
/** La saisie telle que les champs la tiennent : rien n'y est absent. */
export type Saisie = { readonly [C in keyof Creation]-?: Exclude<Creation[C], undefined> } & {
  readonly complement: string;
  readonly sigle: string;
};

type FormulaireDInstance = ReturnType<
  typeof useFormulaire<(typeof instanceContract)['instances.creer']['entree'], Saisie>
>;

interface Proprietes {
  readonly genre: Genre;
  readonly formulaire: Pick<FormulaireDInstance, 'valeurs' | 'fautes' | 'changer' | 'champ'>;
}

function ParCommunes({ formulaire: { valeurs, fautes, changer } }: Pick<Proprietes, 'formulaire'>) {
  const [communes, setCommunes] = useState<readonly Choix[]>([]);
  const poser = (choisies: readonly Choix[]) => {
    setCommunes(choisies);
    changer(
      'communes',
      choisies.map(({ id }) => id),
    );
  };
  return (
    <>
      <ChoixCommunes
        deja={valeurs.communes}
        surAjouter={(commune) => poser([...communes, commune])}
        faute={fautes['communes']}
      />
      {communes.length > 0 && (
        <ul className="puces" aria-label="Communes du périmètre">
          {communes.map((commune) => (
            <li key={commune.id}>
              <Puce retirable surClic={() => poser(communes.filter(({ id }) => id !== commune.id))}>
                {commune.libelle}
              </Puce>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Departement({ regional, formulaire }: Pick<Proprietes, 'formulaire'> & { readonly regional: boolean }) {
  const [departement, setDepartement] = useState<Choix | null>(null);
  const { donnees } = useRequete('territoires.departements', {});
  const choix = (donnees ?? []).map(({ code, libelle, region }) => ({
    id: code,
    libelle: `${code}, ${libelle}`,
    note: region,
  }));
  return (
    <ChoixReferentiel
      libelle={regional ? 'Département qui en tient le secrétariat' : 'Département'}
      aide="Sans choix : celui de ce fichier."
      minimum={1}
      valeur={departement}
      surChange={(nouveau) => {
        setDepartement(nouveau);
        formulaire.changer('departementCode', nouveau?.id ?? null);
      }}
      chercher={async (frappe) => chercherDans(choix, frappe)}
      nom="departementCode"
      faute={formulaire.fautes['departementCode'] ?? null}
    />
  );
}

/** Les champs qui disent où : un comité du référentiel, des communes, un département, un contrat, ou un nom libre. */
export function ChampsDuTerritoire({ genre, formulaire }: Proprietes) {
  const [comite, setComite] = useState<ComiteLocal | null>(null);
  const { fautes, changer } = formulaire;
  const type = typeDu(genre);
  const { ressort, exemple } = REGISTRE[type];
  if (genre === 'CLPE')
    return (
      <ChoixComiteLocal
        valeur={comite}
        surChange={(choix) => {
          setComite(choix);
          changer('clpeCode', choix?.id ?? null);
          changer('departementCode', choix?.departementCode ?? null);
        }}
        faute={fautes['clpeCode'] ?? fautes['departementCode'] ?? null}
      />
    );
  if (ressort === 'region' || ressort === 'departement')
    return <Departement regional={ressort === 'region'} formulaire={formulaire} />;
  if (ressort === 'contrat')
    return (
      <ChoixContrat
        code={formulaire.valeurs.contratCode}
        surChange={(code) => changer('contratCode', code)}
        faute={fautes['contratCode'] ?? null}
      />
    );
  if (ressort === 'rattachement') return null;
  return (
    <>
      <ChampTexte
        libelle={genre === 'CLPE_dessine' ? 'Territoire' : 'Suite du nom'}
        exemple={exemple}
        aide={`Ce qui suit « ${TYPES[type].libelle} ».`}
        obligatoire
        {...formulaire.champ('complement')}
      />
      {genre === 'CLPE_dessine' && <ParCommunes formulaire={formulaire} />}
    </>
  );
}
