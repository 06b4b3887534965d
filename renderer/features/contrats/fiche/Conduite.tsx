import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { Sortie } from '#shared/contract/contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { pluriel } from '#shared/text/nombres.ts';

type Fiche = Sortie<'contrats.fiche'>;
type TypeDuContrat = 'copil_ville' | 'cotech_ville' | 'financeurs_ville';

const A_CREER: readonly (readonly [type: TypeDuContrat, mot: string])[] = [
  ['copil_ville', 'Créer le comité de pilotage'],
  ['cotech_ville', 'Créer le comité technique'],
  ['financeurs_ville', 'Créer le comité des financeurs'],
];
const MOTS = {
  'sans-comite': 'Comité de pilotage à créer.',
  reunions: 'Réunions à dater.',
  citoyens: 'Conseil citoyen à inviter.',
} as const;

/** Les instances du contrat, ce qu'elles ont tenu cette année, et ce qui manque à sa conduite. */
export function Conduite({ fiche: { contrat, instances, rappels } }: { readonly fiche: Fiche }) {
  const creation = useCommande('instances.creer');
  const creer = (type: TypeDuContrat) =>
    void creation
      .lancer({
        type,
        departementCode: null,
        clpeCode: null,
        contratCode: contrat.code,
        complement: null,
        communes: [],
      })
      .catch(direRefus('Instance non créée.'));
  const absentes = A_CREER.filter(([type]) => !instances.some((instance) => instance.type === type));
  return (
    <Bloc titre="Instances du contrat">
      {rappels.map(({ genre, phrase }) => (
        <Repere key={phrase} sens={genre === 'sans-comite' ? 'info' : 'alerte'} mot={MOTS[genre]}>
          {phrase}
        </Repere>
      ))}
      <ul className="lignes-de-bloc">
        {instances.map(({ id, nom, tenues, prevues, prochaine, prochaineId }) => (
          <li key={id}>
            <Lien vers={`/instances/${id}`} genre="objet">
              {nom}
            </Lien>
            <span className="note pousse">
              {pluriel(tenues, 'tenue', 'tenues')} cette année
              {prevues > 0 && `, ${pluriel(prevues, 'à venir', 'à venir')}`}
            </span>
            {prochaine !== null && <Lien vers={`/reunions/${prochaineId ?? ''}`}>{`le ${dateCourte(prochaine)}`}</Lien>}
          </li>
        ))}
      </ul>
      {absentes.length > 0 && (
        <div className="outils">
          {absentes.map(([type, mot]) => (
            <Bouton key={type} genre="discret" icone="plus" enCours={creation.enCours} surClic={() => creer(type)}>
              {mot}
            </Bouton>
          ))}
        </div>
      )}
    </Bloc>
  );
}
