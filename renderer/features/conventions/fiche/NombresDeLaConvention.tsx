import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { CaseSurPlace } from '#renderer/ui/champ-sur-place/CaseSurPlace.tsx';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { MontantSurPlace } from '#renderer/ui/champ-sur-place/MontantSurPlace.tsx';
import { NombreSurPlace } from '#renderer/ui/champ-sur-place/NombreSurPlace.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { modeIndirectLibelle } from '#shared/domain/convention/convention.labels.ts';
import { modeIndirectSchema } from '#shared/domain/convention/convention.schema.ts';
import { montantFr } from '#shared/text/montants.ts';
import type { BlocDeFiche } from './convention.types.ts';

const MODES = modeIndirectSchema.options.map((valeur) => ({ valeur, libelle: modeIndirectLibelle[valeur] }));

/** Les nombres de D. 5316-3, 3° : coûts, bénéficiaires, contribution de l'État, coûts indirects, clause de report. */
export function NombresDeLaConvention({ convention, constats, vu }: BlocDeFiche) {
  const { id, intitule, coutTotal, montant, beneficiaires, beneficiairesParEtp, modeIndirect } = convention;
  const { modifier } = useModification('conventions.modifier', { id, vu, objet: intitule });
  const parPersonne =
    coutTotal === null || beneficiaires === null || beneficiaires === 0 ? null : Math.round(coutTotal / beneficiaires);
  return (
    <Bloc
      titre="Coûts et bénéficiaires"
      cle="nombres"
      note={parPersonne === null ? undefined : `${montantFr(parPersonne)} par bénéficiaire`}
    >
      <div className="fiche">
        <MontantSurPlace
          libelle="Coût total (€)"
          valeur={coutTotal}
          surEnregistrer={(centimes) => modifier({ coutTotal: centimes })}
        />
        <MontantSurPlace
          libelle="De l’État, au plus (€)"
          valeur={montant}
          surEnregistrer={(centimes) => modifier({ montant: centimes })}
        />
        <MontantSurPlace
          libelle="Minimum annuel de l’appel (€)"
          valeur={convention.minimumAnnuel}
          surEnregistrer={(centimes) => modifier({ minimumAnnuel: centimes })}
        />
        <NombreSurPlace
          libelle="Bénéficiaires"
          illisible="Un nombre de personnes : 240"
          valeur={beneficiaires}
          surEnregistrer={(nombre) => modifier({ beneficiaires: nombre })}
        />
        <NombreSurPlace
          libelle="Bénéficiaires par ETP"
          illisible="Un nombre : 24,5"
          valeur={beneficiairesParEtp}
          surEnregistrer={(nombre) => modifier({ beneficiairesParEtp: nombre })}
        />
        <ChoixSurPlace
          libelle="Coûts indirects"
          options={MODES}
          vide="à renseigner"
          valeur={modeIndirect}
          surEnregistrer={(mode) => modifier({ modeIndirect: mode })}
        />
        {modeIndirect === 'forfait' && (
          <NombreSurPlace
            libelle="Taux (%)"
            illisible="Un taux : 15"
            valeur={convention.tauxIndirect === null ? null : convention.tauxIndirect / 100}
            surEnregistrer={(taux) => modifier({ tauxIndirect: taux === null ? null : Math.round(taux * 100) })}
          />
        )}
        {modeIndirect === 'cle' && (
          <div className="fiche-large">
            <ChampSurPlace
              libelle="Clé de répartition"
              exemple="ETP affectés au projet, sur ETP de l’organisme"
              valeur={convention.cleIndirecte ?? ''}
              surEnregistrer={(cle) => modifier({ cleIndirecte: cle })}
            />
          </div>
        )}
        <div className="fiche-large">
          <CaseSurPlace
            libelle="La convention permet de reporter une surcompensation (D. 5316-3, 3° h)"
            valeur={convention.clauseReport}
            surEnregistrer={(coche) => modifier({ clauseReport: coche })}
          />
        </div>
      </div>
      <ListeDeConstats constats={constats.filter(({ code }) => code === 'C5')} />
    </Bloc>
  );
}
