import { useLocation } from 'wouter';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import type { Visite } from '#shared/domain/convention/controle/visite.schema.ts';
import { adresseDuControle } from '#shared/domain/convention/echeancier/adresse-d-echeance.rules.ts';
import type { PartieDeControle } from '../controle.types.ts';
import { PreparerLaLettre } from '../lettre/PreparerLaLettre.tsx';
import { AgentsDeLaVisite } from './AgentsDeLaVisite.tsx';
import { JustificatifsControles } from './JustificatifsControles.tsx';
import { organismesDe } from './organismes.ts';
import { PointsVerifies } from './PointsVerifies.tsx';

interface Proprietes extends PartieDeControle {
  readonly visite: Visite;
}

/** Une visite sur place, du rendez-vous aux suites : tout se change en place, et la fiche Word l'emporte vide ou remplie. */
export function FicheDeVisite({ fiche, visite, vu, jour }: Proprietes) {
  const { convention } = fiche;
  const { id, le, lieu, structureId, constats, suites } = visite;
  const titre = `Visite du ${dateCourte(le)}`;
  const { modifier } = useModification('visites.modifier', { id, vu, objet: titre });
  const retrait = useCommande('visites.retirer');
  const [, aller] = useLocation();
  const aviser = useAvisAnnulable();
  const retirer = () =>
    void retrait.lancer({ id }).then(() => {
      aller(adresseDuControle(convention.id));
      aviser(`« ${titre} » retirée.`, 'visites.retirer');
    }, direRefus('Visite non retirée.'));
  return (
    <>
      <Bloc
        titre={titre}
        note={<Lien vers={adresseDuControle(convention.id)}>Tous les contrôles</Lien>}
        geste={
          <span className="gestes-en-ligne">
            <Lien vers={`/conventions/${convention.id}/document/visite/${id}`} genre="bouton" icone="word">
              Fiche de visite
            </Lien>
            <PreparerLaLettre conventionId={convention.id} visiteId={id} jusquA={null} />
            <Bouton genre="discret" icone="corbeille" surClic={retirer}>
              Retirer la visite
            </Bouton>
          </span>
        }
      >
        <div className="identite-de-controle">
          <ChoixSurPlace
            libelle="Organisme visité"
            options={organismesDe(fiche)}
            valeur={structureId}
            surEnregistrer={(choix) => (choix === null ? Promise.resolve() : modifier({ structureId: choix }))}
          />
          <DateSurPlace
            libelle="Date"
            valeur={le}
            aujourdHui={jour}
            surEnregistrer={(date) => (date === null ? Promise.resolve() : modifier({ le: date }))}
          />
          <ChampSurPlace
            libelle="Lieu"
            exemple="Locaux de Mulhouse"
            valeur={lieu ?? ''}
            surEnregistrer={(mot) => modifier({ lieu: mot })}
          />
        </div>
        <AgentsDeLaVisite visite={visite} />
      </Bloc>
      <PointsVerifies visite={visite} vu={vu} />
      <JustificatifsControles conventionId={convention.id} visite={visite} vu={vu} />
      <div className="deux-colonnes constats-et-suites">
        <div>
          <Bloc titre="Constats">
            <ChampSurPlace
              libelle="Constats de la visite"
              libelleCache
              long
              exemple="Ce qui a été vu, dit, remis"
              valeur={constats ?? ''}
              surEnregistrer={(texte) => modifier({ constats: texte })}
            />
          </Bloc>
        </div>
        <div>
          <Bloc titre="Suites">
            <ChampSurPlace
              libelle="Suites de la visite"
              libelleCache
              long
              exemple="Pièces attendues, lettre de contrôle, seconde visite"
              valeur={suites ?? ''}
              surEnregistrer={(texte) => modifier({ suites: texte })}
            />
          </Bloc>
        </div>
      </div>
    </>
  );
}
