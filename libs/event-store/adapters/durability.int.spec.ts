import { describeDurabilityContract } from '../testing/durability.contract.js';

describeDurabilityContract('SqliteEventStore', 'sqlite');
describeDurabilityContract('KurrentDbEventStore (test double)', 'kurrentdb-double');
