import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import type { ActeJoint, InstanceFiche } from '#shared/contract/instance.contract.ts';
import { CASES_DU_PLAN_IAE, casesDuReglement } from '#shared/domain/instance/acte-listes.data.ts';
import { natureActeLibelle } from '#shared/domain/instance/acte.labels.ts';
import { ChoixDecision } from './ChoixDecision.tsx';
import type { LigneDActe } from './lecture-actes.ts';
import { ListeDeControle } from './ListeDeControle.tsx';
import { PieceDeLActe } from './PieceDeLActe.tsx';

interface Proprietes {
  readonly fiche: InstanceFiche;
  readonly ligne: LigneDActe & { readonly acte: ActeJoint };
  readonly vu: number;
  readonly aujourdHui: string;
  readonly surAjouter: () => void;
  readonly surFermer: () => void;
}

/** Un acte, en place : numéro, date, recueil, concertations, décision qui l'adopte, liste de contrôle, pièce. */
export function PanneauActe({ fiche, ligne: { acte, nature }, vu, aujourdHui, surAjouter, surFermer }: Proprietes) {
  const nom = natureActeLibelle[nature];
  const { modifier } = useModification('actes.modifier', { id: acte.id, vu, objet: nom });
  const suppression = useCommande('actes.supprimer');
  const date = (libelle: string, champ: 'date' | 'consulteLe' | 'concerteRegionLe' | 'concerteDepartementLe') => (
    <DateSurPlace
      libelle={libelle}
      exemple="À renseigner"
      valeur={acte[champ]}
      surEnregistrer={(nouvelle) => modifier({ [champ]: nouvelle })}
      aujourdHui={aujourdHui}
    />
  );
  return (
    <Panneau titre={nom} surFermer={surFermer}>
      <div className="champs-d-acte">
        <ChampSurPlace
          libelle="Numéro"
          exemple="À renseigner"
          valeur={acte.numero ?? ''}
          surEnregistrer={(numero) => modifier({ numero })}
        />
        {date('Date', 'date')}
        {nature === 'perimetre' && (
          <>
            {date('Concertation avec le président du conseil régional', 'concerteRegionLe')}
            {date('Concertation avec le président du conseil départemental', 'concerteDepartementLe')}
          </>
        )}
        {nature === 'copresidents' && date('Consultation des membres 2° à 5°', 'consulteLe')}
        {nature === 'reglement_interieur' && (
          <ChoixDecision
            instanceId={fiche.instance.id}
            valeur={acte.deliberationId}
            surEnregistrer={(deliberationId) => modifier({ deliberationId })}
          />
        )}
        {nature !== 'reglement_interieur' && nature !== 'plan_iae' && (
          <ChampSurPlace
            libelle="Recueil des actes administratifs"
            exemple="RAA n° 2026-045 du 20 mars 2026"
            valeur={acte.raa ?? ''}
            surEnregistrer={(raa) => modifier({ raa })}
          />
        )}
        <ChampSurPlace
          libelle="Note"
          long
          exemple="Propositions du comité, articles…"
          valeur={acte.note ?? ''}
          surEnregistrer={(note) => modifier({ note })}
        />
      </div>
      <PieceDeLActe acte={acte} />
      {nature === 'reglement_interieur' && (
        <ListeDeControle
          titre="Ce qu’il détermine"
          liste="reglement_interieur"
          acteId={acte.id}
          cases={casesDuReglement(fiche.instance.type)}
          pointages={fiche.pointages}
        />
      )}
      {nature === 'plan_iae' && (
        <ListeDeControle
          titre="Ce à quoi il veille"
          liste="plan_iae"
          acteId={acte.id}
          cases={CASES_DU_PLAN_IAE}
          pointages={fiche.pointages}
        />
      )}
      <div className="panneau-fin puces">
        <Bouton surClic={surAjouter}>Ajouter un acte qui le suit</Bouton>
        <Bouton
          genre="discret"
          danger
          enCours={suppression.enCours}
          surClic={() =>
            void suppression.lancer({ id: acte.id }).then(surFermer, direRefus('L’acte n’a pas été supprimé.'))
          }
        >
          Supprimer
        </Bouton>
      </div>
    </Panneau>
  );
}
