import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { Inerte } from '#renderer/ui/formulaire/Inerte.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { electionContract } from '#shared/contract/election.contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { type Portee, porteeLibelle, porteeSchema } from '#shared/domain/instance/election.rules.ts';
import type { ElectionLue } from './elections.types.ts';

interface Proprietes {
  readonly elections: readonly ElectionLue[];
  readonly choisie: ElectionLue | null;
  readonly aujourdHui: string;
  readonly surChoisir: (id: string) => void;
}

const PORTEES = porteeSchema.options.map((valeur) => ({ valeur, libelle: porteeLibelle[valeur] }));
const DEPART: { readonly portee: Portee; readonly date: string | null } = { portee: 'municipales', date: null };

/** Les élections notées, et de quoi en noter une. */
export function PanneauElections({ elections, choisie, aujourdHui, surChoisir }: Proprietes) {
  const note = useCommande('elections.noter');
  const efface = useCommande('elections.effacer');
  const aviser = useAvisAnnulable();
  const formulaire = useFormulaire({
    schema: electionContract['elections.noter'].entree,
    depart: DEPART,
    garde: false,
    envoyer: async (saisie) => {
      const { id } = await note.lancer(saisie);
      formulaire.repartir(DEPART);
      surChoisir(id);
    },
  });
  const effacer = async (id: string) => {
    try {
      await efface.lancer({ id });
    } catch (cause) {
      direRefus()(cause);
      return;
    }
    aviser('Élection effacée.', 'elections.effacer');
  };
  return (
    <Panneau titre="Élections">
      {elections.length > 0 && (
        <ul className="bloc elections">
          {elections.map(({ id, portee, date, exposes }) => (
            <li key={id}>
              {id === choisie?.id ? (
                <b>{`${porteeLibelle[portee]}, ${dateCourte(date)}`}</b>
              ) : (
                <Bouton genre="discret" surClic={() => surChoisir(id)}>
                  {`${porteeLibelle[portee]}, ${dateCourte(date)}`}
                </Bouton>
              )}
              <span className="note">{exposes.length}</span>
            </li>
          ))}
        </ul>
      )}
      <Bloc titre="Noter une élection" niveau={3}>
        <form className="fiche" aria-label="Élection" {...formulaire.attributs}>
          <Inerte>
            <ChampChoix
              libelle="Assemblées"
              options={PORTEES}
              {...formulaire.champ('portee')}
              surChange={(portee) => formulaire.changer('portee', portee ?? 'municipales')}
            />
            <ChampDate libelle="Dernier tour" forme="courte" {...formulaire.champ('date')} aujourdHui={aujourdHui} />
            {formulaire.fauteGenerale && (
              <Repere sens="erreur" mot="Élection non notée." annonce>
                {formulaire.fauteGenerale}
              </Repere>
            )}
            <div className="fiche-gestes">
              <Bouton enCours={formulaire.enCours} surClic={() => void formulaire.soumettre()}>
                Noter l’élection
              </Bouton>
            </div>
          </Inerte>
        </form>
      </Bloc>
      {choisie !== null && (
        <div className="panneau-fin">
          <Bouton genre="discret" danger icone="corbeille" surClic={() => void effacer(choisie.id)}>
            Effacer cette élection
          </Bouton>
        </div>
      )}
    </Panneau>
  );
}
