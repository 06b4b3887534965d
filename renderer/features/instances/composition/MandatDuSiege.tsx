import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { distanceAuJour } from '#shared/dates/format.ts';
import { nomComplet, qualiteDe, roleMandatLibelle } from '#shared/domain/annuaire/personne.labels.ts';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import type { CategorieDeMembres } from '#shared/domain/instance/categories.data.ts';
import type { MandatComplet } from '#shared/domain/instance/nomination.schema.ts';
import { FondementDuMandat } from './FondementDuMandat.tsx';
import { echeanceMandat } from '#shared/domain/instance/mandat.rules.ts';

interface Proprietes {
  readonly fiche: Pick<InstanceFiche, 'instance'>;
  readonly categorie: CategorieDeMembres;
  readonly mandat: MandatComplet;
  readonly vu: number;
  readonly aujourdHui: string;
  /** Pourquoi cette suppléance ne convient pas ; `null` si elle convient. */
  readonly refus: string | null;
  /** Fait passer ce suppléant devant le précédent ; `null` s'il est déjà le premier. */
  readonly surMonter: (() => void) | null;
}

/** Un mandat en cours ou à venir : qui, à quel titre, de quand à quand. */
export function MandatDuSiege({ fiche, categorie, mandat, vu, aujourdHui, refus, surMonter }: Proprietes) {
  const { id, personne, role, debut, fin } = mandat;
  const retrait = useCommande('membres.retirer');
  const aviser = useAvisAnnulable();
  const echeance = echeanceMandat(fin, aujourdHui);
  const nom = nomComplet(personne);
  const { modifier } = useModification('membres.modifierMandat', { id, vu, objet: nom });

  const retirer = async () => {
    try {
      await retrait.lancer({ mandatId: id });
    } catch {
      return;
    }
    aviser(`${nom} ne siège plus ici.`, 'membres.retirer');
  };

  return (
    <section className="mandat" aria-label={`${nom}, ${roleMandatLibelle[role].toLowerCase()}`}>
      <p>
        <Lien vers={`/annuaire/${personne.id}`} genre="objet">
          {nom}
        </Lien>{' '}
        <span className="apres-nom">{roleMandatLibelle[role].toLowerCase()}</span>
      </p>
      {qualiteDe(personne) !== null && <p className="note">{qualiteDe(personne)}</p>}
      {personne.courriel !== null && <p className="note">{personne.courriel}</p>}
      <div className="dates-de-mandat">
        <DateSurPlace
          libelle="Début"
          exemple="inconnu"
          valeur={debut}
          surEnregistrer={(date) => modifier({ debut: date })}
          aujourdHui={aujourdHui}
        />
        <DateSurPlace
          libelle="Fin"
          exemple="sans terme"
          valeur={fin}
          surEnregistrer={(date) => modifier({ fin: date })}
          aujourdHui={aujourdHui}
        />
      </div>
      {echeance !== null && fin !== null && (
        <p className="note">{`Fin du mandat ${distanceAuJour(fin, aujourdHui)} (R. 5311-36).`}</p>
      )}
      {refus !== null && (
        <Repere sens="alerte" mot="Suppléance." article="R. 133-3">
          {refus.replace(/\.$/u, '')}
        </Repere>
      )}
      <FondementDuMandat
        type={fiche.instance.type}
        categorie={categorie}
        mandat={mandat}
        vu={vu}
        aujourdHui={aujourdHui}
      />
      {categorie.troisAns && (
        <Lien vers={`/instances/${fiche.instance.id}/documents/lettre-nomination/${id}`} genre="discret">
          Lettre de nomination
        </Lien>
      )}
      {surMonter !== null && (
        <Bouton genre="discret" libelle={`Faire siéger ${nom} avant le suppléant précédent`} surClic={surMonter}>
          Passer devant
        </Bouton>
      )}
      {retrait.erreur && (
        <Repere sens="alerte" mot="Nom gardé." annonce>
          {retrait.erreur.message}
        </Repere>
      )}
      <Bouton
        genre="discret"
        enCours={retrait.enCours}
        libelle={`Retirer ${nom} de ce siège`}
        surClic={() => void retirer()}
      >
        Retirer
      </Bouton>
    </section>
  );
}
