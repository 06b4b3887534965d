import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { MontantSurPlace } from '#renderer/ui/champ-sur-place/MontantSurPlace.tsx';
import type { PointDeLettre } from '#shared/domain/convention/controle/lettre.schema.ts';

interface Proprietes {
  readonly point: PointDeLettre;
  readonly rang: number;
  readonly vu: number;
}

/** Un constat de la lettre à envoyer : ses mots, ce qu'il écarte. */
export function RedigerLeConstat({ point: { id, constat, ecarte }, rang, vu }: Proprietes) {
  const { modifier } = useModification('lettresDeControle.modifierPoint', { id, vu, objet: `Constat ${rang}` });
  return (
    <>
      <ChampSurPlace
        libelle={`Constat ${rang}`}
        long
        valeur={constat}
        surEnregistrer={(texte) => modifier({ constat: texte })}
      />
      <MontantSurPlace
        libelle="Montant écarté (€)"
        valeur={ecarte}
        surEnregistrer={(centimes) => modifier({ ecarte: centimes })}
      />
    </>
  );
}
