import { useState } from 'react';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { divergences } from '#shared/domain/eq2030/chiffres.rules.ts';
import { CHIFFRES_PUBLIES } from '#shared/domain/eq2030/chiffres.data.ts';
import { AXES, DISPOSITIFS } from '#shared/domain/eq2030/dispositifs.data.ts';
import type { Axe } from '#shared/domain/eq2030/deploiement.schema.ts';
import type { Chiffre, Tableau as Donnees } from '../eq2030.types.ts';
import { type ChiffreMontre, colonnesDesChiffres } from './colonnes.tsx';
import { ChiffreDuProgramme } from './ChiffreDuProgramme.tsx';

interface Proprietes {
  readonly tableau: Donnees;
  readonly aujourdHui: string;
}

/** Les chiffres publiés et ceux du service, chacun avec sa date et sa source ; ce qui diffère se montre des deux côtés (A8). */
export function VueDesChiffres({ tableau: { chiffres, region }, aujourdHui }: Proprietes) {
  const [ouvert, setOuvert] = useState<Chiffre | 'nouveau' | null>(null);
  const montres: readonly ChiffreMontre[] = [...CHIFFRES_PUBLIES.map((c) => ({ ...c, id: null })), ...chiffres];
  const ouvrir = (id: string) => setOuvert(chiffres.find((chiffre) => chiffre.id === id) ?? null);
  return (
    <>
      <Bloc
        titre="Chiffres et objectifs"
        geste={
          <Bouton genre="discret" icone="plus" surClic={() => setOuvert('nouveau')}>
            Noter un chiffre
          </Bouton>
        }
      >
        {divergences(montres).map((phrase) => (
          <LigneCalme key={phrase}>{phrase}</LigneCalme>
        ))}
        <Tableau
          libelle="Chiffres EQ2030"
          colonnes={colonnesDesChiffres(region, ouvrir)}
          lignes={montres}
          cle={({ id, date, libelle, valeur, axe }) => id ?? `${date} ${libelle} ${valeur} ${axe ?? ''}`}
          vide={<p className="note">Aucun chiffre.</p>}
        />
      </Bloc>
      <Bloc titre="Les trois axes">
        <ul className="axes-eq2030">
          {([1, 2, 3] as const).map((axe: Axe) => (
            <li key={axe}>
              <b>{`Axe ${axe} : ${AXES[axe].toLowerCase()}`}</b>
              <span className="note">
                {DISPOSITIFS.filter((dispositif) => dispositif.axe === axe)
                  .map(({ nom }) => nom)
                  .join(', ') || 'Prêts d’honneur quartier, accélérateurs : notez-les sous « Autre dispositif ».'}
              </span>
            </li>
          ))}
        </ul>
      </Bloc>
      {ouvert !== null && (
        <ChiffreDuProgramme
          chiffre={ouvert === 'nouveau' ? null : ouvert}
          region={region}
          aujourdHui={aujourdHui}
          surFermer={() => setOuvert(null)}
        />
      )}
    </>
  );
}
