import { useState } from 'react';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { REGISTRE } from '#shared/domain/instance/registre.data.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import { ChoixComiteLocal, type ComiteLocal } from './ChoixComiteLocal.tsx';
import { ChoixContrat } from './ChoixContrat.tsx';
import { ChoixDepartement } from './ChoixDepartement.tsx';
import { type Genre, typeDu } from './genres.ts';
import { ParCommunes } from './ParCommunes.tsx';
import type { ChampsDuFormulaire } from './saisie.ts';

interface Proprietes {
  readonly genre: Genre;
  readonly formulaire: ChampsDuFormulaire;
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
    return <ChoixDepartement regional={ressort === 'region'} formulaire={formulaire} />;
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
        libelle={
          genre === 'CLPE_dessine' ? 'Territoire' : genre === 'comite_eq2030' ? 'Territoire volontaire' : 'Suite du nom'
        }
        exemple={exemple}
        aide={`Ce qui suit « ${TYPES[type].libelle} ».`}
        obligatoire
        {...formulaire.champ('complement')}
      />
      {genre === 'CLPE_dessine' && <ParCommunes formulaire={formulaire} />}
    </>
  );
}
