/** De quoi un document est : ce que le registre en dira. */
export interface Identite {
  readonly genre: string;
  readonly titre: string;
  readonly objet: string;
  readonly reunionId: string | null;
  readonly instanceId: string | null;
}
