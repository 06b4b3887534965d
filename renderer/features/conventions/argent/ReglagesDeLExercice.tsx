import { useModification } from '#renderer/app/modification/use-modification.ts';
import { CaseSurPlace } from '#renderer/ui/champ-sur-place/CaseSurPlace.tsx';
import { MontantSurPlace } from '#renderer/ui/champ-sur-place/MontantSurPlace.tsx';
import { NombreSurPlace } from '#renderer/ui/champ-sur-place/NombreSurPlace.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { ComptesDeLOrganisme } from '#shared/domain/convention/argent/comptes.rules.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';

interface Proprietes {
  readonly convention: Convention;
  readonly organismes: readonly ComptesDeLOrganisme[];
  readonly annee: number;
  readonly vu: number;
}

const enTaux = (taux: number | null): number => (taux === null ? Number.NaN : Math.round(taux * 100));

function Reglages({
  convention,
  comptes,
  annee,
  vu,
}: Omit<Proprietes, 'organismes'> & { comptes: ComptesDeLOrganisme }) {
  const { membreId, nom, exercice } = comptes;
  const { modifier } = useModification('comptes.regler', {
    conventionId: convention.id,
    annee,
    membreId,
    vu,
    objet: `${nom}, exercice ${annee}`,
  });
  return (
    <div className="fiche comptes-reglages" role="group" aria-label={nom}>
      <div className="fiche-large">
        <CaseSurPlace
          libelle="Aucune autre recette que celles écrites"
          valeur={exercice.aucuneAutreRecette}
          surEnregistrer={(coche) => modifier({ aucuneAutreRecette: coche })}
        />
      </div>
      <NombreSurPlace
        libelle="Écart à expliquer au-delà de (%)"
        illisible="Un taux : 10"
        valeur={exercice.seuilEcart / 100}
        surEnregistrer={(taux) => modifier({ seuilEcart: enTaux(taux) })}
      />
      {convention.genre !== 'o2r' && (
        <>
          <NombreSurPlace
            libelle="Bénéfice raisonnable (% de sa base)"
            illisible="Un taux : 2"
            valeur={exercice.tauxBenefice / 100}
            surEnregistrer={(taux) => modifier({ tauxBenefice: enTaux(taux) })}
          />
          <MontantSurPlace
            libelle="Sa base : capitaux (€) ; vide, les charges éligibles"
            valeur={exercice.capitaux}
            surEnregistrer={(centimes) => modifier({ capitaux: centimes })}
          />
        </>
      )}
      {convention.modeIndirect === 'cle' && (
        <>
          <MontantSurPlace
            libelle="Base des coûts indirects (€)"
            valeur={exercice.baseIndirecte}
            surEnregistrer={(centimes) => modifier({ baseIndirecte: centimes })}
          />
          <NombreSurPlace
            libelle="Clé : part de l’action"
            illisible="Un nombre entier : 3"
            valeur={exercice.cleNumerateur}
            surEnregistrer={(nombre) => modifier({ cleNumerateur: nombre })}
          />
          <NombreSurPlace
            libelle="Clé : total de l’organisme"
            illisible="Un nombre entier : 20"
            valeur={exercice.cleDenominateur}
            surEnregistrer={(nombre) => modifier({ cleDenominateur: nombre })}
          />
        </>
      )}
    </div>
  );
}

/** Ce que les comptes d'un exercice disent en plus de leurs lignes (M4, M6, M13), organisme par organisme. */
export function ReglagesDeLExercice({ convention, organismes, annee, vu }: Proprietes) {
  return (
    <Bloc titre={`Réglages ${annee}`} niveau={3}>
      {organismes.map((comptes) => (
        <div key={comptes.membreId ?? 'porteur'}>
          {organismes.length > 1 && <h4>{comptes.nom}</h4>}
          <Reglages key={annee} convention={convention} comptes={comptes} annee={annee} vu={vu} />
        </div>
      ))}
    </Bloc>
  );
}
