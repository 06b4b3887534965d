import { useCommande } from '#renderer/host/gestes.ts';
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
  readonly aujourdHui: string;
}

/** Un acte, son numéro et sa date, en place. Vider les deux l'efface. */
export function ActeDInstance({ instanceId, nature, article, acte, aujourdHui }: Proprietes) {
  const definition = useCommande('actes.definir');
  const numero = acte?.numero ?? null;
  const date = acte?.date ?? null;
  const definir = (change: { numero?: string | null; date?: string | null }) =>
    definition.lancer({ instanceId, nature, numero, date, ...change });
  const nom = natureActeLibelle[nature];
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
          valeur={numero ?? ''}
          surEnregistrer={(texte) => definir({ numero: texte })}
        />
      </td>
      <td>
        <DateSurPlace
          libelle={`Date : ${nom}`}
          libelleCache
          exemple="À renseigner"
          valeur={date}
          surEnregistrer={(nouvelle) => definir({ date: nouvelle })}
          aujourdHui={aujourdHui}
        />
      </td>
    </tr>
  );
}
