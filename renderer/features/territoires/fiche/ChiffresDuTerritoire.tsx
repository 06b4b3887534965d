import { useState } from 'react';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { direChiffre, direMesure, direSource } from '#shared/domain/territoire/chiffre-territoire.labels.ts';
import {
  type LigneDeChiffres,
  rangerChiffres,
  rattrapages,
} from '#shared/domain/territoire/chiffre-territoire.rules.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import type { Chiffre, Fiche } from './fiche.types.ts';
import { ChiffreDeTerritoire } from './ChiffreDeTerritoire.tsx';

interface Proprietes {
  readonly fiche: Fiche;
  readonly vu: number;
}

const signe = (ecart: number): string => `${ecart > 0 ? '+' : ''}${nombreFr(ecart)}`;

function colonnesDe(fiche: Fiche, surModifier: (chiffre: Chiffre) => void): readonly Colonne<LigneDeChiffres>[] {
  const { mailles, chiffres } = fiche;
  const notees = mailles
    .map((maille, rang) => ({ maille, rang }))
    .filter(({ maille }) => chiffres.some(({ genre, code }) => genre === maille.genre && code === maille.code));
  return [
    { id: 'mesure', titre: 'Mesure', entete: true, cellule: ({ mesure }) => direMesure(mesure) },
    ...notees.map(
      ({ maille, rang }): Colonne<LigneDeChiffres> => ({
        id: `${maille.genre}-${maille.code}`,
        titre: maille.libelle,
        nombre: true,
        valeur: ({ valeurs }) => valeurs[rang]?.valeur ?? null,
        cellule: ({ valeurs, mesure }) => {
          const chiffre = valeurs[rang];
          if (chiffre === undefined || chiffre === null) return null;
          return (
            <NombreExplique
              libelle={`${direMesure(mesure)}, ${maille.libelle} : d’où vient ce nombre`}
              calcul={
                <>
                  <p>{`${direSource(chiffre)}, daté du ${dateCourte(chiffre.le)}.`}</p>
                  {chiffre.absence === 'secret' && <p>La source couvre cette valeur du secret statistique.</p>}
                  <p>
                    <Bouton genre="discret" surClic={() => surModifier(chiffre)}>
                      Modifier ce chiffre
                    </Bouton>
                  </p>
                </>
              }
            >
              {direChiffre(chiffre)}
            </NombreExplique>
          );
        },
      }),
    ),
    {
      id: 'ecart',
      titre: 'Écart',
      nombre: true,
      valeur: ({ ecart }) => ecart?.valeur ?? null,
      cellule: ({ ecart, mesure }) =>
        ecart === null ? null : (
          <span title={`à côté de ${ecart.avec}, même période et même source`}>
            {`${signe(ecart.valeur)}${mesure.nature === 'taux' ? ' pt' : ''}`}
          </span>
        ),
    },
    { id: 'source', titre: 'Source', cellule: ({ mesure }) => direSource(mesure) },
  ];
}

/** Les chiffres du territoire, à côté de ceux de ce qui le contient ; on ne compare que ce qui se compare. */
export function ChiffresDuTerritoire({ fiche, vu }: Proprietes) {
  const [ouvert, setOuvert] = useState<Chiffre | 'nouveau' | null>(null);
  const lignes = rangerChiffres(fiche.chiffres, fiche.mailles);
  return (
    <Bloc
      titre="Chiffres"
      geste={
        <>
          <Lien vers="/annuaire/reprendre?contenu=chiffres" genre="discret" icone="tableau">
            Reprendre un tableau
          </Lien>
          <Bouton genre="discret" icone="plus" surClic={() => setOuvert('nouveau')}>
            Noter un chiffre
          </Bouton>
        </>
      }
    >
      <Tableau
        libelle={`Chiffres de ${fiche.territoire.libelle}`}
        colonnes={colonnesDe(fiche, setOuvert)}
        lignes={lignes}
        cle={({ cle }) => cle}
        vide={<p className="note">Aucun chiffre encore : notez-en un, avec sa date et sa source.</p>}
      />
      {rattrapages(fiche.chiffres).map(({ mesure, reference, ecart }) => (
        <LigneCalme key={mesure.id}>
          {`Rattrapage, ${direMesure(mesure)} : ${direChiffre(mesure)}, pour ${direChiffre(reference)} des demandeurs d’emploi, soit ${signe(ecart)} point${Math.abs(ecart) >= 2 ? 's' : ''}.`}
        </LigneCalme>
      ))}
      {lignes.length > 0 && (
        <LigneCalme>
          Un écart ne se montre qu’entre deux taux, ou deux moyennes, de la même période et de la même source ; une part
          d’un total ne se compare jamais à un taux.
        </LigneCalme>
      )}
      {ouvert !== null && (
        <ChiffreDeTerritoire
          key={ouvert === 'nouveau' ? 'nouveau' : ouvert.id}
          chiffre={ouvert === 'nouveau' ? null : ouvert}
          mailles={fiche.mailles}
          vu={vu}
          surFermer={() => setOuvert(null)}
        />
      )}
    </Bloc>
  );
}
