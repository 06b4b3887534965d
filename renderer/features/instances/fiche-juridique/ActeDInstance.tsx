import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { natureActeLibelle } from '#shared/domain/instance/acte.labels.ts';
import type { Acte, NatureActe } from '#shared/domain/instance/instance.schema.ts';

interface Proprietes {
  readonly instanceId: string;
  readonly nature: NatureActe;
  /** L'article qui demande cet acte. */
  readonly article: string;
  readonly acte: Acte | null;
  readonly vu: number;
  readonly aujourdHui: string;
}

/** Un acte, son numéro et sa date, en place. Vider les deux l'efface. */
export function ActeDInstance({ instanceId, nature, article, acte, vu, aujourdHui }: Proprietes) {
  const nom = natureActeLibelle[nature];
  const { modifier } = useModification('actes.definir', { instanceId, nature, vu, objet: nom });
  return (
    <tr>
      <th scope="row">
        {nom} <span className="apres-nom">({article})</span>
      </th>
      <td>
        <ChampSurPlace
          libelle={`Numéro : ${nom}`}
          libelleCache
          exemple="À renseigner"
          valeur={acte?.numero ?? ''}
          surEnregistrer={(texte) => modifier({ numero: texte })}
        />
      </td>
      <td>
        <DateSurPlace
          libelle={`Date : ${nom}`}
          libelleCache
          exemple="À renseigner"
          valeur={acte?.date ?? null}
          surEnregistrer={(nouvelle) => modifier({ date: nouvelle })}
          aujourdHui={aujourdHui}
        />
      </td>
    </tr>
  );
}
