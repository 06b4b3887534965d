import './rendu.css';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { defautDeSignature } from '#shared/documents/extrait/signature.rules.ts';
import { signet } from '#shared/documents/signets.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

interface Proprietes {
  readonly seance: Seance;
  readonly choisis: readonly string[];
  readonly document: DocumentNeutre;
}

/** De quel point tirer l'extrait, et ce qui manque à sa signature. */
export function ChoixDuPoint({ seance, choisis, document }: Proprietes) {
  const defaut = defautDeSignature(document);
  const ici = `/reunions/${seance.reunion.id}/documents/extrait`;
  const montre = (id: string) => choisis.includes(id) || document.blocs.some((bloc) => bloc.id === signet('point', id));
  return (
    <Panneau titre="Point de l’extrait">
      {defaut !== null && (
        <Repere
          sens="alerte"
          mot="Signature incomplète."
          article="L. 212-1"
          gestes={
            <Lien vers={`/reunions/${seance.reunion.id}/seance`} genre="bouton">
              Compléter la présidence
            </Lien>
          }
        >
          {`Une décision porte le prénom, le nom et la qualité de son auteur ; ${defaut}.`}
        </Repere>
      )}
      <ul className="circuit">
        {seance.points.map(({ id, titre, deliberations }, rang) => (
          <li key={id}>
            <Lien vers={`${ici}?objet=${id}`} genre="objet">{`${rang + 1}. ${titre}`}</Lien>
            {deliberations.length > 0 && (
              <span className="note">
                {deliberations.length > 1 ? `${deliberations.length} délibérations` : 'Une délibération'}
              </span>
            )}
            {montre(id) && <Etat sens="fait">Montré</Etat>}
          </li>
        ))}
      </ul>
    </Panneau>
  );
}
